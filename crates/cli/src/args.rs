//! What may be typed: commands, options and their help.

use std::{ffi::OsString, net::SocketAddr, path::PathBuf, time::Duration};

use clap::{Args, Parser, Subcommand, ValueEnum};
use shanhai_host::NetGrant;

use crate::{
    explain::ExplainOptions,
    grant::{DirGrant, parse_user},
    project::{BuildOptions, DevOptions, NewOptions},
    serve::{ServeOptions, parse_listen},
    unit::{parse_duration, parse_size},
};

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "shanhai",
    version,
    about = "Runs WebAssembly programs, Go's first of all, without a JavaScript engine",
    after_help = STATUSES,
    arg_required_else_help = true
)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

const STATUSES: &str = "\
Exit status: that of the program that ran; for what happened to it or before it:
    1  a file, module or import is not as it should be
    2  a command line that cannot be understood
  124  the program was stopped by --timeout
  134  the program trapped
  137  the program used up its --fuel";

const HOW: &str = "How it is run";

const RUN_EXAMPLES: &str = "\
Examples:
  shanhai run hello.wasm                       a Go program (js or wasip1), or any WASI one
  shanhai run --dir data::/work app.wasm in    data/ is /work in there, and where it starts
  shanhai run --dir /srv/www:ro --env PORT=80 --env HOME app.wasm
  shanhai run --allow-net api.example.com:80 --allow-net '127.0.0.1:*' client.wasm
  shanhai run --allow-net 'db.lan:5432+private' client.wasm      a name of the network here
  shanhai run --tcplisten 127.0.0.1:8080 server.wasm
  shanhai run --max-memory 64M --timeout 5s --fuel 1000000000 untrusted.wasm
  shanhai run --invoke add math.wasm 2 3       call one function of a plain module
  shanhai run --profile app.pb app.wasm        then: go tool pprof -top app.pb

A program gets nothing but its arguments, the standard streams, the clock and random numbers.
Options for shanhai stand before FILE; all that follows FILE is the program's.";

const RESUME_EXAMPLES: &str = "\
Examples:
  shanhai run --checkpoint app.ckpt --every 5s app.wasm
  shanhai resume app.ckpt                      after a crash or on another machine
  shanhai resume --dir data::/work --checkpoint app.ckpt app.ckpt

The program finds its memory, goroutines and timers as they were at the last checkpoint; files are
opened again at the same places. What it wrote after the checkpoint, it writes again. Its arguments
and environment are those it was started with; what it may reach has to be granted again.";

const INIT_EXAMPLES: &str = "\
Examples:
  shanhai snapshot-init server.wasm -o server.img
  shanhai resume server.img                    starts where the program first waited

The program runs until it waits for the first time: for a timer, a connection, or to be called. It
can choose the point itself: a call of shanhai.ready, which a wasip1 program imports
(//go:wasmimport shanhai ready) and a js program finds as js.Global().Get(\"shanhai\").";

const DUMP_EXAMPLES: &str = "\
Examples:
  shanhai dump app.wasm                        what it is, its sections, imports and exports
  shanhai dump --section names app.wasm        every function with its name
  shanhai dump --func main.main app.wasm       the register code of one function";

const SERVE_EXAMPLES: &str = "\
Examples:
  shanhai serve --modules modules --sim        on a laptop: simulated pins, ports and clocks
  shanhai serve --sim --sim-listen :8081       then: curl -X PUT -d high localhost:8081/gpio/button
  shanhai serve --config /etc/shanhai.toml     on a device
  curl localhost:8080/healthz                  how the modules are; /metrics is for Prometheus

Copy a module into the folder and it serves; copy another over it and it is replaced without a failed
request; remove it and it is gone. SIGTERM ends the node when the requests under way have ended.";

const NEW_EXAMPLES: &str = "\
Examples:
  shanhai new door                             a folder door/ with everything in it
  cd door && shanhai dev                       http://localhost:8080/hello/you";

const BUILD_EXAMPLES: &str = "\
Examples:
  shanhai build                                build/NAME.wasm and build/NAME.toml
  shanhai build -o /var/lib/shanhaixingchen/modules door";

const EXPLAIN_EXAMPLES: &str = "\
Examples:
  shanhai explain --config /etc/shanhai.toml modules/door.wasm
  shanhai explain door.toml                    before anything is built

The status is 0 if a node would start the module, and 1 if it asks for what nobody grants.";

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Run a program
    #[command(after_help = RUN_EXAMPLES)]
    Run(RunOptions),
    /// Go on with a program from its checkpoint or image
    #[command(after_help = RESUME_EXAMPLES)]
    Resume(ResumeOptions),
    /// Start a program, and keep it as an image from which others start at once
    #[command(name = "snapshot-init", after_help = INIT_EXAMPLES)]
    SnapshotInit(InitOptions),
    /// Check that files are valid modules
    Validate(ValidateOptions),
    /// Show what is in a module
    #[command(after_help = DUMP_EXAMPLES)]
    Dump(DumpOptions),
    /// Run scripts of the WebAssembly test suite
    Wast(WastOptions),
    /// Serve the modules of a folder over HTTP, and take notice when they change
    #[command(after_help = SERVE_EXAMPLES)]
    Serve(ServeOptions),
    /// Start a project: a Go module for an edge node, with manifest, test and SDK
    #[command(after_help = NEW_EXAMPLES)]
    New(NewOptions),
    /// Build the Go module in a folder to WebAssembly, with the manifest beside it
    #[command(after_help = BUILD_EXAMPLES)]
    Build(BuildOptions),
    /// Build a project, serve it, and build it again whenever a file is saved
    Dev(DevOptions),
    /// Show what a module may do on an edge node, what is refused, and which line decided
    #[command(after_help = EXPLAIN_EXAMPLES)]
    Explain(ExplainOptions),
    /// Print the completion script for a shell
    #[command(
        after_help = "Example:\n  shanhai completions bash > ~/.local/share/bash-completion/completions/shanhai"
    )]
    Completions {
        /// The shell to complete in
        shell: clap_complete::Shell,
    },
}

/// Options of `shanhai resume`.
#[derive(Debug, Args)]
pub struct ResumeOptions {
    /// What the program may reach.
    #[command(flatten)]
    pub grants: GrantOptions,
    /// How much of everything it may use.
    #[command(flatten)]
    pub limits: LimitOptions,
    /// Where its state is kept.
    #[command(flatten)]
    pub keeping: KeepOptions,
    /// The checkpoint or image
    #[arg(value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub file: PathBuf,
}

/// Options of `shanhai snapshot-init`.
#[derive(Debug, Args)]
pub struct InitOptions {
    /// What the program may reach.
    #[command(flatten)]
    pub grants: GrantOptions,
    /// How much of everything it may use.
    #[command(flatten)]
    pub limits: LimitOptions,
    /// The image to write
    #[arg(short, long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub output: PathBuf,
    /// The program, and what it gets as arguments
    #[arg(
        required = true,
        num_args = 1..,
        value_names = ["FILE.wasm", "ARGS"],
        trailing_var_arg = true,
        help_heading = "Arguments",
        value_hint = clap::ValueHint::FilePath
    )]
    pub program: Vec<OsString>,
}

/// Where and how often a program's state is kept.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "What is kept of it")]
pub struct KeepOptions {
    /// Keep the program's whole state in this file, for `shanhai resume`; removed when it ends
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub checkpoint: Option<PathBuf>,
    /// How often [default: 5s]
    #[arg(long, value_name = "TIME", value_parser = parse_duration, requires = "checkpoint")]
    pub every: Option<Duration>,
}

/// Options of `shanhai run`.
#[derive(Debug, Default, Args)]
pub struct RunOptions {
    /// What the program may reach.
    #[command(flatten)]
    pub grants: GrantOptions,
    /// How much of everything it may use.
    #[command(flatten)]
    pub limits: LimitOptions,
    /// Where its state is kept.
    #[command(flatten)]
    pub keeping: KeepOptions,

    /// Call this exported function with ARGS and print its results
    #[arg(long, value_name = "NAME", help_heading = HOW)]
    pub invoke: Option<String>,
    /// When functions are made ready to run
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Compile::LazyTranslation, help_heading = HOW)]
    pub compile: Compile,
    /// Remember in this folder which modules were checked, so that they start sooner, and --ready
    #[arg(long, value_name = "DIR", help_heading = HOW, value_hint = clap::ValueHint::DirPath)]
    pub cache: Option<PathBuf>,
    /// Remove from that folder what was used longest ago when it gets larger than this [default: 512M]
    #[arg(
        long,
        value_name = "SIZE",
        value_parser = parse_size,
        requires = "cache",
        help_heading = HOW
    )]
    pub cache_size: Option<u64>,
    /// Start where the program calls shanhai.ready, from an image that is kept in the folder of --cache
    #[arg(
        long,
        requires = "cache",
        conflicts_with_all = ["checkpoint", "coredump", "fuel", "invoke", "profile", "stats", "trace"],
        help_heading = HOW
    )]
    pub ready: bool,
    /// Print times, memory, fuel and host calls to standard error at the end
    #[arg(long, help_heading = HOW)]
    pub stats: bool,
    /// Run on the slow reference machine; print each instruction, or each call, to standard error
    #[arg(
        long,
        value_enum,
        value_name = "WHAT",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "instructions",
        help_heading = HOW
    )]
    pub trace: Option<Trace>,
    /// Whether and where it is shown what it spends its fuel on.
    #[command(flatten)]
    pub profile: ProfileOptions,
    /// When the program traps, write its memory, globals and stack to this file, for a debugger
    #[arg(long, value_name = "FILE", help_heading = HOW, value_hint = clap::ValueHint::FilePath)]
    pub coredump: Option<PathBuf>,
    /// Write how often the words of its code were performed, for `cargo xtask chains`
    #[cfg(feature = "count-words")]
    #[arg(long, value_name = "FILE", help_heading = HOW, value_hint = clap::ValueHint::FilePath)]
    pub count_words: Option<PathBuf>,

    /// The program, and what it gets as arguments
    // One list, so that options after FILE are the program's.
    #[arg(
        required = true,
        num_args = 1..,
        value_names = ["FILE.wasm", "ARGS"],
        trailing_var_arg = true,
        help_heading = "Arguments",
        value_hint = clap::ValueHint::FilePath
    )]
    pub program: Vec<OsString>,
}

/// Where a program's profile goes.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = HOW)]
pub struct ProfileOptions {
    /// Write which functions use its time: to .json for the Firefox profiler, .pb for `go tool pprof`
    #[arg(
        long,
        value_name = "FILE",
        conflicts_with_all = ["trace", "checkpoint"],
        value_hint = clap::ValueHint::FilePath
    )]
    pub profile: Option<PathBuf>,
    /// Look at it after every so many instructions [default: 100003, a prime]
    #[arg(
        long,
        value_name = "N",
        requires = "profile",
        value_parser = clap::value_parser!(u64).range(1..)
    )]
    pub profile_every: Option<u64>,
}

/// What a trace shows, as typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Trace {
    /// Each instruction with its operands
    Instructions,
    /// Each call with its arguments
    Calls,
}

/// Files and environment.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "What the program may reach")]
pub struct GrantOptions {
    /// Show the program a folder, as GUEST or under its own name; `:ro` forbids changes
    #[arg(long = "dir", value_name = "HOST[::GUEST][:ro]", value_hint = clap::ValueHint::DirPath)]
    pub dirs: Vec<DirGrant>,
    /// Set an environment variable, or pass one on
    #[arg(long = "env", value_name = "KEY[=VALUE]")]
    pub env: Vec<String>,
    /// The folder it starts in [default: GUEST of the first --dir that names one, else /]
    #[arg(long, value_name = "GUEST")]
    pub cwd: Option<String>,
    /// Tell a Go js program that it runs as this user and group; files do not care [default: 1000:1000]
    #[arg(long, value_name = "UID[:GID]", value_parser = parse_user)]
    pub user: Option<(u32, u32)>,
    /// Keep what a Go js program puts into localStorage in this file; without this there is none
    #[arg(long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    pub local_storage: Option<PathBuf>,
    /// Let it connect to a place: api.example.com:443, *.example.com:443, 127.0.0.1:*; after the port of a
    /// name, +private lets it lead into a private network (printer.lan:631+private), +local to this machine
    #[arg(long = "allow-net", value_name = "HOST:PORT")]
    pub net: Vec<NetGrant>,
    /// Hand a WASI program a socket that listens here; LISTEN_FDS and LISTEN_FDS_START tell it which
    #[arg(long = "tcplisten", value_name = "ADDRESS:PORT", value_parser = parse_listen)]
    pub listen: Vec<SocketAddr>,
}

/// Limits on one program.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "What the program may use up")]
pub struct LimitOptions {
    /// Stop it after about so many instructions
    #[arg(long, value_name = "N")]
    pub fuel: Option<u64>,
    /// Refuse it more linear memory: bytes, or with K, M, G
    #[arg(long, value_name = "SIZE", value_parser = parse_size)]
    pub max_memory: Option<u64>,
    /// Refuse it tables of more elements than this together
    #[arg(long, value_name = "N", value_parser = parse_size)]
    pub max_table: Option<u64>,
    /// Trap when nested calls need more stack than this [default: 64M]
    #[arg(long, value_name = "SIZE", value_parser = parse_size)]
    pub max_stack: Option<u64>,
    /// Refuse it more open files and connections than this at once [default: 4096]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16))]
    pub max_files: Option<u16>,
    /// Stop it after this time: 500ms, 5s, 2m
    #[arg(long, value_name = "TIME", value_parser = parse_duration)]
    pub timeout: Option<Duration>,
}

/// When functions are checked and translated: [`shanhai::Compilation`], as typed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Compile {
    /// Check and translate everything before the start
    Eager,
    /// Check everything before the start, translate a function at its first call
    #[default]
    LazyTranslation,
    /// Check and translate a function at its first call
    Lazy,
}

/// Options of `shanhai validate`.
#[derive(Debug, Args)]
pub struct ValidateOptions {
    /// The modules to check
    #[arg(required = true, value_name = "FILE.wasm", value_hint = clap::ValueHint::FilePath)]
    pub files: Vec<PathBuf>,
    /// Say nothing about files that are valid
    #[arg(long, short)]
    pub quiet: bool,
}

/// Options of `shanhai dump`.
#[derive(Debug, Args)]
pub struct DumpOptions {
    /// The module to show
    #[arg(value_name = "FILE.wasm", value_hint = clap::ValueHint::FilePath)]
    pub file: PathBuf,
    /// Show these parts [default: sections, imports, exports]
    #[arg(
        long = "section",
        value_enum,
        value_name = "PART",
        value_delimiter = ','
    )]
    pub parts: Vec<Part>,
    /// Show the register code of this function, by index or name
    #[arg(long = "func", value_name = "N|NAME")]
    pub functions: Vec<String>,
}

/// A part of a module that can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// Every section with its place and size
    Sections,
    /// What it needs
    Imports,
    /// What it offers
    Exports,
    /// Names of functions
    Names,
    /// Custom sections with the beginning of their contents
    Custom,
}

/// Options of `shanhai wast`.
#[derive(Debug, Args)]
pub struct WastOptions {
    /// The scripts to run
    #[arg(required = true, value_name = "FILE.wast", value_hint = clap::ValueHint::FilePath)]
    pub files: Vec<PathBuf>,
    /// Say nothing about scripts that pass
    #[arg(long, short)]
    pub quiet: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn definition_is_consistent() {
        <Arguments as clap::CommandFactory>::command().debug_assert();
    }

    #[test]
    fn options_after_the_file_are_the_programs() {
        let line = [
            "shanhai", "run", "--env", "A=1", "x.wasm", "--env", "B=2", "--help", "--", "-v",
        ];
        let Command::Run(options) = Arguments::try_parse_from(line).unwrap().command else {
            panic!("not run");
        };
        assert_eq!(options.grants.env, ["A=1"]);
        assert_eq!(
            options.program,
            ["x.wasm", "--env", "B=2", "--help", "--", "-v"]
        );
    }
}
