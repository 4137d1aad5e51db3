//! `shanhai build`: from Go sources to `NAME.wasm`, with the manifest beside it.

use std::{
    fs, io,
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

use shanhai_edge::permission::{Manifest, Target};

use super::{BuildOptions, CompilerOptions, Project, compiler::Compiler, plain};
use crate::{failure::Failure, out::say, unit};

/// Builds a project and says where the module is.
pub fn build(options: &BuildOptions) -> Result<u8, Failure> {
    let project = Project::find(&options.dir)?;
    let output = options.output.clone().unwrap_or_else(|| project.output());
    let built = run(&project, &output, &options.compiler)?;
    say(format_args!("{built}\n"))?;
    Ok(0)
}

/// What was built.
pub(super) struct Built {
    module: PathBuf,
    bytes: u64,
    target: Target,
    version: String,
    seconds: f64,
}

impl std::fmt::Display for Built {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "built {}: {}, {} by {} in {:.1} s",
            plain(&self.module),
            unit::size(self.bytes),
            self.target.key(),
            self.version,
            self.seconds
        )
    }
}

/// Builds a project into a folder, which may be that of a running node.
pub(super) fn run(
    project: &Project,
    output: &Path,
    options: &CompilerOptions,
) -> Result<Built, Failure> {
    // A wrong manifest would only be found by the node.
    let target = match options.target {
        Some(target) => {
            project.target()?;
            target.into()
        }
        None => project.target()?,
    };
    let compiler = Compiler::find(options)?;
    fs::create_dir_all(output).map_err(|error| Failure::of_file(output, &error))?;
    let module = output.join(format!("{}.wasm", project.name));
    // Hidden until it is complete: a node would load half of it.
    let part = output.join(format!(".{}.wasm.part", project.name));
    let part = std::path::absolute(&part).map_err(|error| Failure::of_file(&part, &error))?;
    let start = Instant::now();
    let mut command = compiler.command(&project.folder, &part, target)?;
    let made = compile(&mut command, project);
    if made.is_err() {
        // There may be none.
        let _ = fs::remove_file(&part);
    }
    made?;
    let bytes = fs::metadata(&part)
        .map_err(|error| Failure::of_file(&part, &error))?
        .len();
    // The manifest first: the module shall not be started without it.
    if let Some(manifest) = &project.manifest {
        put_manifest(manifest, output, &project.name)?;
    }
    fs::rename(&part, &module).map_err(|error| Failure::of_file(&module, &error))?;
    Ok(Built {
        module,
        bytes,
        target,
        version: compiler.version().to_owned(),
        seconds: start.elapsed().as_secs_f64(),
    })
}

fn compile(command: &mut Command, project: &Project) -> Result<(), Failure> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.output();
    let output =
        output.map_err(|error| Failure::new(format!("cannot start {program}: {error}")))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let stdout = String::from_utf8_lossy(&output.stdout);
    let name = &project.name;
    let mut failure = Failure::new(format!("the build of {name} failed, {}", output.status));
    for line in said.lines().chain(stdout.lines()) {
        failure = failure.note(line);
    }
    Err(match said.contains("github.com/shanhaixingchen/edgekit") && said.contains("no required module") {
        true => failure.hint(
            "the project does not have the SDK: `shanhai new` puts it into the folder edgekit and names it in go.mod",
        ),
        false => failure,
    })
}

/// Puts a copy of the manifest beside the module, unless it is there.
fn put_manifest(manifest: &Path, output: &Path, name: &str) -> Result<(), Failure> {
    let copy = output.join(format!("{name}.toml"));
    let text = fs::read(manifest).map_err(|error| Failure::of_file(manifest, &error))?;
    if fs::read(&copy).is_ok_and(|before| before == text) {
        return Ok(());
    }
    let part = output.join(format!(".{name}.toml.part"));
    let put = |part: &Path| -> io::Result<()> {
        fs::write(part, &text)?;
        fs::rename(part, &copy)
    };
    put(&part).map_err(|error| Failure::of_file(&copy, &error))
}

/// Checks a manifest for messages before anything is built.
pub(super) fn check(manifest: &Path) -> Result<(), Failure> {
    Manifest::load(manifest).map_err(|error| Failure::new(error.to_string()))?;
    Ok(())
}
