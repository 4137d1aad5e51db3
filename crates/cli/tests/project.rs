//! A developer's way: `shanhai new`, `build` and `dev`, with real compilers.

mod support;

use std::{
    env, fs,
    io::{BufRead as _, BufReader},
    net::TcpListener,
    path::Path,
    process::{Command, Output, Stdio},
    sync::mpsc,
    thread,
    time::Duration,
};

use support::{GO_VERSIONS, TempDir, go, root};

/// A command with this version of Go on PATH, in a folder.
fn command(program: impl AsRef<std::ffi::OsStr>, version: &str, folder: &Path) -> Command {
    let go = go(version);
    let before = env::var_os("PATH").unwrap_or_default();
    let folders = go.parent().map(Path::to_owned).into_iter();
    let path = env::join_paths(folders.chain(env::split_paths(&before))).unwrap();
    let mut command = Command::new(program);
    command
        .current_dir(folder)
        .env("PATH", path)
        .stdin(Stdio::null());
    command
        .env(
            "GOCACHE",
            root().join(format!("target/go-cases/cache-{version}")),
        )
        .env("GOPATH", root().join("target/go-cases/path"))
        .envs([
            ("GOENV", "off"),
            ("GOTOOLCHAIN", "local"),
            ("GOFLAGS", ""),
            ("GOWORK", "off"),
        ])
        .envs([("GOPROXY", "off"), ("GO111MODULE", "on")])
        .env_remove("GOROOT");
    command
}

fn shanhai(version: &str, folder: &Path, args: &[&str]) -> Output {
    let mut command = command(env!("CARGO_BIN_EXE_shanhai"), version, folder);
    command.args(args).output().expect("the binary starts")
}

fn fine(what: &str, output: Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (out, error) = (text(&output.stdout), text(&output.stderr));
    assert!(
        output.status.success(),
        "{what}: {}\n{out}{error}",
        output.status
    );
    out
}

fn fails(output: Output) -> String {
    assert_eq!(output.status.code(), Some(1));
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_new_project_builds_for_every_target() {
    for (target, versions) in [
        ("wasip1", &GO_VERSIONS[..]),
        ("js", &GO_VERSIONS[..1]),
        ("reactor", &GO_VERSIONS[..2]),
    ] {
        let folder = TempDir::new(&format!("new-{target}"));
        let newest = GO_VERSIONS[0];
        fine(
            "new",
            shanhai(newest, folder.path(), &["new", "door", "--target", target]),
        );
        let door = folder.path().join("door");
        for version in versions {
            let said = fine("build", shanhai(version, &door, &["build"]));
            let what = format!("{target} by go{version} in ");
            assert!(
                said.starts_with("built build/door.wasm: ") && said.contains(&what),
                "{said}"
            );
        }
        for file in ["door.wasm", "door.toml"] {
            assert!(door.join("build").join(file).is_file(), "{file}");
        }
        for task in [&["vet", "."][..], &["test", "."]] {
            fine(
                target,
                command("go", newest, &door).args(task).output().unwrap(),
            );
        }
        let formatted = command("gofmt", newest, &door).args(["-l", "."]).output();
        assert_eq!(fine("gofmt", formatted.unwrap()), "");
        fine(
            "explain",
            shanhai(newest, &door, &["explain", "build/door.wasm"]),
        );
    }
}

#[test]
fn what_goes_wrong_says_where_and_what_to_do() {
    let folder = TempDir::new("wrong");
    let version = GO_VERSIONS[2];
    let run = |folder: &Path, args: &[&str]| fails(shanhai(version, folder, args));
    let here = folder.path();
    assert_eq!(
        run(here, &["build"]),
        "error: .: there are no Go files in this folder\n\
         hint: give the folder of a project; `shanhai new NAME` makes one\n"
    );
    fine("new", shanhai(version, here, &["new", "door"]));
    assert!(run(here, &["new", "door"]).starts_with("error: door: this is there already\n"));
    assert!(run(here, &["new", "Door"]).contains("lower-case letters"));
    let door = here.join("door");
    assert!(run(&door, &["build", "--target", "reactor"]).contains("needs Go 1.24 or newer"));
    let nowhere = Command::new(env!("CARGO_BIN_EXE_shanhai"))
        .args(["build", "--compiler", "tinygo"])
        .current_dir(&door)
        .env("PATH", here)
        .output();
    let said = fails(nowhere.unwrap());
    assert!(
        said.contains("install it from https://tinygo.org/getting-started"),
        "{said}"
    );
    fs::write(
        door.join("broken.go"),
        "package main\n\nfunc f() { return 1 }\n",
    )
    .unwrap();
    let said = run(&door, &["build"]);
    assert!(
        said.starts_with("error: the build of door failed, exit status: 1\n"),
        "{said}"
    );
    assert!(
        said.contains("broken.go:3:19: too many return values"),
        "{said}"
    );
    assert!(!door.join("build/door.wasm").exists());
    fs::write(
        door.join("door.toml"),
        "target = \"wasip1\"\n[limits]\nmemory = 1.5\n",
    )
    .unwrap();
    assert_eq!(
        run(&door, &["build"]),
        "error: door.toml:3: `memory` is a number, but a size like \"64K\" or \"16M\" is expected\n"
    );
    fs::write(door.join("other.toml"), "").unwrap();
    assert!(run(&door, &["build"]).contains("two manifests, door.toml and other.toml"));
}

#[test]
fn dev_builds_again_when_a_file_is_saved() {
    let folder = TempDir::new("dev");
    let version = GO_VERSIONS[0];
    fine("new", shanhai(version, folder.path(), &["new", "door"]));
    let door = folder.path().join("door");
    let port = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let mut dev = command(env!("CARGO_BIN_EXE_shanhai"), version, &door);
    dev.args(["dev", "--listen", &port.to_string()])
        .stderr(Stdio::piped());
    let mut child = dev.spawn().unwrap();
    let (send, lines) = mpsc::channel();
    let stderr = BufReader::new(child.stderr.take().unwrap());
    thread::spawn(move || {
        for line in stderr.lines().map_while(Result::ok) {
            // The test may have ended.
            let _ = send.send(line);
        }
    });
    // A build on a busy machine takes its time; one that works never waits so long.
    let wait_for = |text: &str| {
        let mut seen = Vec::new();
        loop {
            match lines.recv_timeout(Duration::from_secs(120)) {
                Ok(line) if line.contains(text) => return,
                Ok(line) => seen.push(line),
                Err(_) => panic!("no line with {text:?} in\n{}", seen.join("\n")),
            }
        }
    };
    wait_for("started module=door");
    let source = door.join("greeting.go");
    let text = fs::read_to_string(&source).unwrap();
    fs::write(&source, text.replace("Hello", "Good day")).unwrap();
    wait_for("dev: greeting.go changed");
    wait_for("replaced module=door");
    fs::write(&source, text.replace("package main", "package other")).unwrap();
    wait_for("waiting for a change");
    fs::write(
        door.join("shanhai.toml"),
        "[module.door.limits]\ntime = \"3s\"\n",
    )
    .unwrap();
    wait_for("the operator's file has changed");
    wait_for("replaced module=door");
    fs::remove_file(door.join("shanhai.toml")).unwrap();
    wait_for("the node starts again");
    wait_for("started module=door");
    let pid = child.id().to_string();
    assert!(
        Command::new("kill")
            .args(["-TERM", &pid])
            .status()
            .unwrap()
            .success()
    );
    wait_for("stopped");
    assert_eq!(child.wait().unwrap().code(), Some(0));
}
