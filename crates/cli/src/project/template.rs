//! The files of a new project. `{{name}}` and `{{target}}` are filled in.

use shanhai_edge::permission::Target;

/// The name of a file, from that of the project.
type Name = fn(&str) -> String;

/// The files of a project for a target.
pub(super) fn files(target: Target) -> Vec<(Name, &'static str)> {
    let main = match target {
        Target::Reactor => include_str!("template/reactor.go.txt"),
        Target::Wasip1 | Target::Js => include_str!("template/main.go.txt"),
    };
    vec![
        (|_| "go.mod".to_owned(), include_str!("template/go.mod.txt")),
        (|_| "main.go".to_owned(), main),
        (
            |_| "greeting.go".to_owned(),
            include_str!("template/greeting.go.txt"),
        ),
        (
            |_| "greeting_test.go".to_owned(),
            include_str!("template/greeting_test.go.txt"),
        ),
        (
            |name| format!("{name}.toml"),
            include_str!("template/manifest.toml"),
        ),
        (
            |_| "shanhai.toml".to_owned(),
            include_str!("template/shanhai.toml"),
        ),
        (
            |_| "README.md".to_owned(),
            include_str!("template/README.md"),
        ),
        (
            |_| ".gitignore".to_owned(),
            include_str!("template/gitignore.txt"),
        ),
    ]
}
