//! The sources of the SDK, which `shanhai new` puts into each project.

/// Takes a file of `sdk/go` along.
macro_rules! sdk {
    ($path:literal) => {
        (
            $path,
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../sdk/go/", $path)),
        )
    };
}

/// Paths and texts of all files but the tests.
#[rustfmt::skip]
pub(super) const FILES: &[(&str, &str)] = &[
    sdk!("edgekit.go"),
    sdk!("edgetest/doc.go"),
    sdk!("edgetest/methods.go"),
    sdk!("edgetest/node.go"),
    sdk!("edgetest/request.go"),
    sdk!("fetch/fetch.go"),
    sdk!("fetch/raw/raw.go"),
    sdk!("go.mod"),
    sdk!("gpio/gpio.go"),
    sdk!("httpwasm/handle.go"),
    sdk!("httpwasm/httpwasm.go"),
    sdk!("httpwasm/machine.go"),
    sdk!("httpwasm/pattern.go"),
    sdk!("httpwasm/request.go"),
    sdk!("httpwasm/response.go"),
    sdk!("internal/host/bell_js.go"),
    sdk!("internal/host/bell_wasip1.go"),
    sdk!("internal/host/event.go"),
    sdk!("internal/host/host.go"),
    sdk!("internal/host/import.go"),
    sdk!("internal/host/loop.go"),
    sdk!("internal/host/loop_tinygo.go"),
    sdk!("internal/host/machine.go"),
    sdk!("internal/host/reactor.go"),
    sdk!("internal/wire/frame.go"),
    sdk!("internal/wire/reply.go"),
    sdk!("internal/wire/table.go"),
    sdk!("kv/kv.go"),
    sdk!("log/log.go"),
    sdk!("rtc/rtc.go"),
    sdk!("sql/conn.go"),
    sdk!("sql/driver.go"),
    sdk!("uart/uart.go"),
];

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fs, path::Path};

    use super::*;

    #[test]
    fn no_file_is_missing() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../sdk/go");
        let mut found = BTreeSet::new();
        let mut folders = vec![root.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).unwrap() {
                let path = entry.unwrap().path();
                let name = path
                    .strip_prefix(&root)
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .to_owned();
                if path.is_dir() {
                    folders.push(path);
                } else if !name.ends_with("_test.go") {
                    found.insert(name);
                }
            }
        }
        let known: BTreeSet<String> = FILES.iter().map(|(path, _)| (*path).to_owned()).collect();
        assert_eq!(known, found, "the list in sdk.rs is not that of the folder");
    }
}
