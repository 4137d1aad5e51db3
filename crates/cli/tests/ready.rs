//! `run --ready`: images in the folder of --cache, and what becomes of them in other hands.

mod support;

use std::{fs, path::PathBuf, process::Command};

use support::{Outcome, TempDir, shanhai};

/// Makes eight letters by chance, says that it is ready, and writes them.
const CHANCE: &str = r#"(module
    (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
    (import "shanhai" "ready" (func $ready))
    (memory (export "memory") 1)
    (data (i32.const 0) "\64\00\00\00\08\00\00\00")
    (func (export "_start") (local $i i32)
        (drop (call $random (i32.const 100) (i32.const 8)))
        (loop $more
            (i32.store8 offset=100 (local.get $i)
                (i32.add (i32.const 97) (i32.and (i32.const 15) (i32.load8_u offset=100 (local.get $i)))))
            (local.set $i (i32.add (local.get $i) (i32.const 1)))
            (br_if $more (i32.lt_u (local.get $i) (i32.const 8))))
        (call $ready)
        (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 16)))))"#;

/// A folder with a program and a cache.
struct Place {
    dir: TempDir,
}

impl Place {
    fn new(name: &str, program: &str) -> Self {
        let dir = TempDir::new(name);
        let bytes = wat::parse_str(program).expect("well-formed");
        fs::write(dir.path().join("app.wasm"), bytes).expect("target can be written");
        Place { dir }
    }

    /// The command line of the program with an argument.
    fn line(&self, argument: &str) -> Vec<String> {
        let path = |name: &str| {
            self.dir
                .path()
                .join(name)
                .to_str()
                .expect("UTF-8")
                .to_owned()
        };
        let words = [
            "run",
            "--ready",
            "--cache",
            &path("cache"),
            &path("app.wasm"),
        ];
        let words = words.into_iter().chain([argument]);
        words.map(str::to_owned).collect()
    }

    fn outcome(&self, argument: &str) -> Outcome {
        let line = self.line(argument);
        shanhai(line.iter().map(String::as_str), "")
    }

    /// What the program writes.
    fn run(&self, argument: &str) -> String {
        let outcome = self.outcome(argument);
        assert_eq!(outcome.status, Some(0), "{}", outcome.stderr);
        assert_eq!(outcome.stderr, "");
        assert_eq!(outcome.stdout.len(), 8, "{}", outcome.stdout);
        outcome.stdout
    }

    /// The images in the cache.
    fn images(&self) -> Vec<PathBuf> {
        let files = fs::read_dir(self.dir.path().join("cache/v1")).expect("it was made");
        let paths = files.map(|file| file.expect("readable").path());
        let mut images: Vec<_> = paths
            .filter(|path| path.extension().is_some_and(|kind| kind == "image"))
            .collect();
        images.sort();
        images
    }
}

#[test]
fn what_came_before_is_done_once_for_each_command_line() {
    let place = Place::new("ready-used", CHANCE);
    let (a, b) = (place.run("a"), place.run("b"));
    assert_ne!(a, b);
    assert_eq!(place.images().len(), 2);
    for _ in 0..2 {
        assert_eq!((place.run("a"), place.run("b")), (a.clone(), b.clone()));
    }
}

#[test]
fn images_can_be_deleted() {
    let place = Place::new("ready-deleted", CHANCE);
    let before = place.run("a");
    fs::remove_dir_all(place.dir.path().join("cache")).expect("it was made");
    let after = place.run("a");
    assert_ne!(before, after);
    assert_eq!(place.run("a"), after);
}

#[test]
fn what_was_used_longest_ago_makes_room() {
    let place = Place::new("ready-room", CHANCE);
    let (a, b) = (place.run("a"), place.run("b"));
    let [one, other] = &place.images()[..] else {
        panic!("two images");
    };
    let [one, other] = [one, other].map(|path| fs::metadata(path).expect("it is there").len());
    // `a` is the younger one again; there is no room for three, but for two and the verdict.
    assert_eq!(place.run("a"), a);
    let room = (one + other + 200).to_string();
    let mut line = place.line("c");
    line.splice(1..1, ["--cache-size".to_owned(), room]);
    let outcome = shanhai(line.iter().map(String::as_str), "");
    assert_eq!((outcome.status, &*outcome.stderr), (Some(0), ""));
    assert_eq!(place.images().len(), 2);
    assert_eq!(place.run("a"), a);
    assert_eq!(place.run("c"), outcome.stdout);
    assert_ne!(place.run("b"), b);
}

#[test]
fn damaged_images_are_replaced() {
    let place = Place::new("ready-damaged", CHANCE);
    let mut last = place.run("a");
    let [image] = &place.images()[..] else {
        panic!("one image");
    };
    let whole = fs::read(image).expect("it is there");
    let mut changed = whole.clone();
    changed[whole.len() / 2] ^= 1;
    for bytes in [&whole[..whole.len() / 2], &[], &changed, b"nonsense"] {
        fs::write(image, bytes).expect("it can be written");
        let now = place.run("a");
        assert_ne!(now, last, "{} bytes", bytes.len());
        assert_eq!(place.run("a"), now, "there is a new one");
        last = now;
    }
}

#[test]
fn an_image_under_another_name_is_not_used() {
    let place = Place::new("ready-swapped", CHANCE);
    let (a, b) = (place.run("a"), place.run("b"));
    let [one, other] = &place.images()[..] else {
        panic!("two images");
    };
    let kept = place.dir.path().join("kept");
    fs::rename(one, &kept).expect("it is there");
    fs::rename(other, one).expect("it is there");
    fs::rename(&kept, other).expect("it is there");
    let now = (place.run("a"), place.run("b"));
    for old in [&a, &b] {
        assert!(now.0 != *old && now.1 != *old, "{now:?} {old}");
    }
    assert_eq!((place.run("a"), place.run("b")), now);
}

#[cfg(unix)]
#[test]
fn an_image_that_others_may_write_is_not_used() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new("ready-open", CHANCE);
    let before = place.run("a");
    let [image] = &place.images()[..] else {
        panic!("one image");
    };
    let mode = fs::metadata(image)
        .expect("it is there")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600, "a program's memory is in it");
    fs::set_permissions(image, fs::Permissions::from_mode(0o666)).expect("it is ours");
    let after = place.run("a");
    assert_ne!(before, after);
    assert_eq!(place.run("a"), after);
}

#[test]
fn processes_share_the_folder() {
    let place = Place::new("ready-shared", CHANCE);
    let start = || {
        Command::new(env!("CARGO_BIN_EXE_shanhai"))
            .args(place.line("a"))
            .stdout(std::process::Stdio::piped())
            .spawn()
            .expect("the binary starts")
    };
    let all: Vec<_> = (0..6).map(|_| start()).collect();
    let written: Vec<_> = all
        .into_iter()
        .map(|child| {
            let output = child.wait_with_output().expect("it was ours");
            assert!(output.status.success());
            String::from_utf8(output.stdout).expect("letters")
        })
        .collect();
    let now = place.run("a");
    assert!(written.contains(&now), "{now} of {written:?}");
    assert_eq!(place.images().len(), 1);
    let files = fs::read_dir(place.dir.path().join("cache/v1")).expect("it was made");
    assert_eq!(
        files.count(),
        2,
        "a verdict and an image, nothing half done"
    );
}

#[test]
fn no_image_of_a_program_that_has_written() {
    let ready = "(call $ready)";
    let write = "(drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 16)))";
    let place = Place::new(
        "ready-told",
        &CHANCE.replace(ready, &format!("{write} {ready}")),
    );
    for _ in 0..2 {
        let outcome = place.outcome("a");
        assert_eq!((outcome.status, outcome.stdout.len()), (Some(0), 16));
        assert!(
            outcome.stderr.contains("no image is kept"),
            "{}",
            outcome.stderr
        );
    }
    assert!(place.images().is_empty());

    // One that never says so runs as ever.
    let place = Place::new("ready-never", &CHANCE.replace(ready, ""));
    assert_ne!(place.run("a"), place.run("a"));
    assert!(place.images().is_empty());
}

#[test]
fn what_an_image_cannot_serve_is_refused() {
    let place = Place::new("ready-usage", CHANCE);
    let mut line = place.line("a");
    line.insert(1, "--fuel=1000000".to_owned());
    let outcome = shanhai(line.iter().map(String::as_str), "");
    assert_eq!(outcome.status, Some(2), "{}", outcome.stderr);
    let outcome = shanhai(["run", "--ready", "app.wasm"], "");
    assert_eq!(outcome.status, Some(2), "{}", outcome.stderr);
    assert!(outcome.stderr.contains("--cache"), "{}", outcome.stderr);

    // The limits are those of this run, not of the one that made the image.
    place.run("a");
    let mut line = place.line("a");
    line.insert(1, "--max-memory=32K".to_owned());
    let outcome = shanhai(line.iter().map(String::as_str), "");
    assert_eq!(outcome.status, Some(1), "{}", outcome.stderr);
    assert!(outcome.stderr.contains("memory"), "{}", outcome.stderr);
}
