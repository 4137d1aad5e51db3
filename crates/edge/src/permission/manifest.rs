//! What a module asks for: `NAME.toml` beside `NAME.wasm`, or the custom section `edgekit.manifest`.

use std::{fs, path::Path, str::FromStr, sync::Arc};

use super::{
    Capability, ConfigError, Probe, Rules, Source, Sourced, error::ConfigErrorKind, source::Text,
    table,
};

/// The custom section that holds a manifest, with the same text as the file would have.
pub const MANIFEST_SECTION: &str = "edgekit.manifest";

/// Bytes of a manifest.
const MANIFEST_MAX: u64 = 64 * 1024;

const KEYS: [&str; 12] = [
    "target", "routes", "hosts", "gpio", "uart", "rtc", "kv", "sql", "env", "custom", "limits",
    "probe",
];

/// How the sources of a module are built.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Target {
    /// `GOOS=wasip1`, a program.
    #[default]
    Wasip1,
    /// `GOOS=wasip1 -buildmode=c-shared`, a library whose functions are called.
    Reactor,
    /// `GOOS=js`.
    Js,
}

impl Target {
    /// The word in the manifest.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Target::Wasip1 => "wasip1",
            Target::Reactor => "reactor",
            Target::Js => "js",
        }
    }
}

impl FromStr for Target {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let all = [Target::Wasip1, Target::Reactor, Target::Js];
        let found = all.into_iter().find(|target| target.key() == text);
        found.ok_or_else(|| format!("{text:?} is none of \"wasip1\", \"reactor\", \"js\""))
    }
}

/// What a module asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    file: Arc<str>,
    target: Sourced<Target>,
    probe: Option<Probe>,
    rules: Rules,
}

impl Manifest {
    /// Reads a manifest; `file` is how messages name it.
    ///
    /// # Errors
    /// The first line that is wrong, what is wrong with it, and what would be right.
    pub fn parse(file: &str, text: &str) -> Result<Self, ConfigError> {
        let text = Text {
            file: file.into(),
            text,
        };
        if text.text.len() as u64 > MANIFEST_MAX {
            return Err(too_large(text.whole(), MANIFEST_MAX));
        }
        let top = table::read(&text)?;
        let top = table::Table::top(&text, &top).only(&KEYS)?;
        let target = match top.string("target")? {
            None => Sourced::built_in(Target::default()),
            Some(Sourced { value, source }) => match value.parse() {
                Ok(target) => Sourced::new(target, source),
                Err(problem) => return Err(ConfigError::value(source, "target", problem)),
            },
        };
        let probe = top.table("probe")?;
        Ok(Manifest {
            probe: probe.map(|probe| Probe::read(&probe)).transpose()?,
            rules: Rules::read(&top, None)?,
            target,
            file: text.file,
        })
    }

    /// Reads the manifest at `path`; `None` if there is no such file.
    ///
    /// # Errors
    /// As [`parse`](Manifest::parse), and if the file cannot be read.
    pub fn load(path: &Path) -> Result<Option<Self>, ConfigError> {
        let name = path.display().to_string();
        match read_file(path, MANIFEST_MAX)? {
            Some(text) => Manifest::parse(&name, &text).map(Some),
            None => Ok(None),
        }
    }

    /// Reads the custom section [`MANIFEST_SECTION`] of the module in `file`.
    ///
    /// # Errors
    /// As [`parse`](Manifest::parse); lines are those of the section.
    pub fn of_section(file: &str, section: &[u8]) -> Result<Self, ConfigError> {
        let name = format!("{file}[{MANIFEST_SECTION}]");
        match std::str::from_utf8(section) {
            Ok(text) => Manifest::parse(&name, text),
            Err(_) => Err(ConfigError::new(
                Source::File(name.into()),
                ConfigErrorKind::Read("the section is not UTF-8 text".to_owned()),
            )),
        }
    }

    /// The file as messages name it.
    #[must_use]
    pub fn file(&self) -> &str {
        &self.file
    }

    /// How the module's sources are built.
    #[must_use]
    pub fn target(&self) -> &Sourced<Target> {
        &self.target
    }

    /// The question that it has to answer before it takes over.
    #[must_use]
    pub fn probe(&self) -> Option<&Probe> {
        self.probe.as_ref()
    }

    /// What it asks for.
    #[must_use]
    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    /// Whether it says which routes it answers; if not, it asks for all that it is granted.
    #[must_use]
    pub fn names_routes(&self) -> bool {
        self.rules.says(Capability::Routes)
    }

    pub(super) fn source(&self) -> Source {
        Source::File(self.file.clone())
    }
}

fn too_large(source: Source, limit: u64) -> ConfigError {
    ConfigError::new(source, ConfigErrorKind::TooLarge { limit })
}

/// Reads a file of at most `limit` bytes; `None` if it does not exist.
pub(super) fn read_file(path: &Path, limit: u64) -> Result<Option<String>, ConfigError> {
    use std::io::{ErrorKind, Read as _};
    let source = || Source::File(path.display().to_string().into());
    let failed = |problem: String| ConfigError::new(source(), ConfigErrorKind::Read(problem));
    let file = match fs::File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed(error.to_string())),
    };
    let mut bytes = Vec::new();
    let read = file.take(limit + 1).read_to_end(&mut bytes);
    read.map_err(|error| failed(error.to_string()))?;
    if bytes.len() as u64 > limit {
        return Err(too_large(source(), limit));
    }
    let text = String::from_utf8(bytes);
    let text = text.map_err(|_| failed("the file is not UTF-8 text".to_owned()))?;
    Ok(Some(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> String {
        Manifest::parse("blink.toml", text).unwrap_err().to_string()
    }

    #[test]
    fn keys_are_those_of_the_capabilities() {
        for capability in Capability::ALL {
            assert!(KEYS.contains(&capability.key()), "{capability}");
        }
    }

    #[test]
    fn a_manifest() {
        let text = "target = \"js\"\ngpio = [\n  \"led:out\",\n  \"button:in\",\n]\nkv = \"counter\"\n\
                    [limits]\nmemory = \"16M\"\n";
        let manifest = Manifest::parse("blink.toml", text).unwrap();
        assert_eq!(manifest.target().value, Target::Js);
        let gpio = manifest.rules().list(Capability::Gpio);
        assert_eq!(gpio[1].source.to_string(), "blink.toml:4");
        assert_eq!(manifest.rules().list(Capability::Kv).len(), 1);
        assert!(!manifest.names_routes());
    }

    #[test]
    fn what_is_wrong_names_the_line_and_the_remedy() {
        assert_eq!(
            error("\ngpoi = [\"led\"]"),
            "blink.toml:2: unknown key `gpoi`; is `gpio` meant?"
        );
        assert_eq!(
            error("[limits]\nmemroy = 1"),
            "blink.toml:2: unknown key `memroy` in [limits]; is `memory` meant?"
        );
        assert_eq!(
            error("gpio = 7"),
            "blink.toml:1: `gpio` is a number, but a list of strings like [\"..\", \"..\"] is expected"
        );
        assert_eq!(
            error("\n\n[limits]\ntime = 5"),
            "blink.toml:4: `time`: a time like \"500ms\" or \"5s\" is expected"
        );
        assert_eq!(
            error("hosts = [\n\"a.lan:80\",\n\"b.lan\"]"),
            "blink.toml:3: `hosts`: the port is missing in \"b.lan\": HOST:PORT is expected, for \
             example api.example.com:443, *.example.com:443, 127.0.0.1:* or printer.lan:80+private"
        );
        assert!(error("gpio = [\"led\"").starts_with("blink.toml:1: not TOML: "));
        assert!(error("[limits]\nfuel = 0").contains("zero"));
        assert!(error("target = \"wasm\"").contains("none of \"wasip1\""));
        assert!(error("colour = 1").contains("known are target, routes"));
    }

    #[test]
    fn a_probe() {
        let text = "[probe]\npath = \"/health?deep\"\ntimeout = \"2s\"";
        let manifest = Manifest::parse("blink.toml", text).unwrap();
        let probe = manifest.probe().unwrap();
        assert_eq!(probe.path.source.to_string(), "blink.toml:2");
        assert_eq!(probe.timeout.as_ref().unwrap().value, 2000);
        let expected = "a path like \"/health\" is expected";
        assert_eq!(
            error("[probe]\npath = \"health\""),
            format!("blink.toml:2: `path`: {expected}")
        );
        assert_eq!(
            error("\n[probe]"),
            format!("blink.toml:2: `probe`: {expected}")
        );
        assert!(error("[probe]\npath = \"/\"\ntimeout = \"0s\"").contains("limits.time"));
    }

    #[test]
    fn a_section_of_the_module() {
        let error = Manifest::of_section("led.wasm", b"gpoi = 1").unwrap_err();
        let message = error.to_string();
        assert!(
            message.starts_with("led.wasm[edgekit.manifest]:1: unknown key"),
            "{message}"
        );
        assert!(Manifest::of_section("led.wasm", &[0xFF]).is_err());
    }

    #[test]
    fn files_that_cannot_be_manifests() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.toml");
        assert_eq!(Manifest::load(&path).unwrap(), None);
        fs::write(&path, [0xFF, 0xFE]).unwrap();
        let error = Manifest::load(&path).unwrap_err();
        assert!(
            error
                .to_string()
                .ends_with("x.toml: the file is not UTF-8 text")
        );
        fs::write(&path, " ".repeat(70_000)).unwrap();
        let error = Manifest::load(&path).unwrap_err();
        assert!(matches!(error.kind(), ConfigErrorKind::TooLarge { .. }));
        let error = Manifest::load(folder.path()).unwrap_err();
        assert!(matches!(error.kind(), ConfigErrorKind::Read(_)));
    }
}
