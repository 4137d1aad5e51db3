//! What the operator says: `shanhai.toml`.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
};

use super::{
    Capability, ConfigError, NamePattern, Rule, Rules, Source, Sourced,
    error::ConfigErrorKind,
    machine::Machine,
    manifest::read_file,
    route::RouteRule,
    source::Text,
    table::{self, Table},
};
use shanhai_host::SortedMap;

/// Bytes of the operator's file.
const CONFIG_MAX: u64 = 1024 * 1024;
/// Modules that the operator's file names.
const MODULES_MAX: usize = 4096;
/// Bytes of the value of an environment variable.
const VALUE_MAX: usize = 4096;

const KEYS: [&str; 4] = ["node", "machine", "default", "module"];
const NODE_KEYS: [&str; 6] = ["listen", "modules", "metrics", "health", "log", "drain"];
const GRANT_KEYS: [&str; 10] = [
    "routes", "hosts", "gpio", "uart", "rtc", "kv", "sql", "env", "custom", "limits",
];

/// What the operator says of the node, of the machine, and of each module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// The file as messages name it; `None` if there is none.
    file: Option<Arc<str>>,
    node: NodeConfig,
    machine: Machine,
    default: Grant,
    modules: SortedMap<String, Grant>,
}

/// The table `[node]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodeConfig {
    /// Where requests are taken: `"0.0.0.0:8080"`.
    pub listen: Option<Sourced<SocketAddr>>,
    /// The folder of the modules, absolute or below that of the file.
    pub modules: Option<Sourced<PathBuf>>,
    /// The path of the metrics; empty turns them off.
    pub metrics: Option<Sourced<String>>,
    /// The path of the node's health; empty turns it off.
    pub health: Option<Sourced<String>>,
    /// How the log is written.
    pub log: Option<Sourced<LogFormat>>,
    /// Milliseconds that requests get to end when a module or the node stops.
    pub drain: Option<Sourced<u64>>,
}

/// How the log is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    #[default]
    Text,
    /// One JSON object a line.
    Json,
}

/// What one table of the operator's file grants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    pub(super) source: Source,
    pub(super) rules: Rules,
    /// Values of environment variables.
    pub(super) env: SortedMap<String, String>,
}

impl Grant {
    /// What is granted.
    #[must_use]
    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    fn nothing(source: Source) -> Self {
        Grant {
            source,
            rules: Rules::default(),
            env: SortedMap::new(),
        }
    }

    fn read(table: &Table<'_>) -> Result<Self, ConfigError> {
        let table = table.clone().only(&GRANT_KEYS)?;
        let mut grant = Grant::nothing(table.source().clone());
        grant.rules = Rules::read(&table, Some(Capability::Env))?;
        if let Some(env) = table.table("env")? {
            for key in env.keys() {
                let Some(Sourced { value, source }) = env.string(key.value)? else {
                    continue;
                };
                let wrong = |problem| ConfigError::value(source.clone(), key.value, problem);
                if value.len() > VALUE_MAX || value.contains('\0') {
                    let problem = format!("the value is no text of at most {VALUE_MAX} bytes");
                    return Err(wrong(problem));
                }
                let name: NamePattern = key.value.parse().map_err(wrong)?;
                if name.name().is_none_or(|name| name.contains('=')) {
                    let problem = "a variable is granted by its own name, without * and =";
                    return Err(ConfigError::value(source, key.value, problem));
                }
                grant.env.insert(key.value.to_owned(), value.to_owned());
                grant
                    .rules
                    .push_name(Capability::Env, Sourced::new(name, source));
            }
        }
        Ok(grant)
    }

    /// What this grants, and `other`; values and limits of `other` only where this has none.
    fn and(&self, other: &Grant) -> Grant {
        let mut env = other.env.clone();
        env.extend(self.env.clone());
        Grant {
            source: self.source.clone(),
            rules: self.rules.clone().and(&other.rules),
            env,
        }
    }
}

impl Default for Config {
    /// What applies without a file: every module may answer every route and write logs, and no more.
    fn default() -> Self {
        Config {
            file: None,
            node: NodeConfig::default(),
            machine: Machine::default(),
            default: default_grant(Source::BuiltIn),
            modules: SortedMap::new(),
        }
    }
}

/// What modules may do if the operator's file has no `[default]`.
fn default_grant(source: Source) -> Grant {
    let mut grant = Grant::nothing(source);
    let all = Sourced::built_in(Rule::Route(RouteRule::all()));
    grant.rules.push(Capability::Routes, all);
    grant
}

impl Config {
    /// Reads the operator's file; `file` is how messages name it, and paths in it start in `folder`.
    ///
    /// # Errors
    /// The first line that is wrong, what is wrong with it, and what would be right.
    pub fn parse(file: &str, folder: &Path, text: &str) -> Result<Self, ConfigError> {
        let text = Text {
            file: file.into(),
            text,
        };
        let top = table::read(&text)?;
        let top = Table::top(&text, &top).only(&KEYS)?;
        let mut config = Config {
            file: Some(text.file.clone()),
            default: default_grant(text.whole()),
            ..Config::default()
        };
        if let Some(node) = top.table("node")? {
            config.node = NodeConfig::read(&node.only(&NODE_KEYS)?, folder)?;
        }
        if let Some(machine) = top.table("machine")? {
            config.machine = Machine::read(machine, folder)?;
        }
        if let Some(default) = top.table("default")? {
            config.default = Grant::read(&default)?;
            // Who grants pins or limits to everybody does not mean to take the routes away.
            if !config.default.rules.says(Capability::Routes) {
                let all = Sourced::built_in(Rule::Route(RouteRule::all()));
                config.default.rules.push(Capability::Routes, all);
            }
        }
        if let Some(modules) = top.table("module")? {
            for Sourced {
                value: name,
                source,
            } in modules.keys()
            {
                if config.modules.len() >= MODULES_MAX {
                    let problem = format!("more than {MODULES_MAX} modules");
                    return Err(ConfigError::value(source, name, problem));
                }
                if let Some(table) = modules.table(name)? {
                    let grant = Grant::read(&table)?;
                    config.modules.insert(name.to_owned(), grant);
                }
            }
        }
        Ok(config)
    }

    /// Reads the operator's file at `path`.
    ///
    /// # Errors
    /// As [`parse`](Config::parse), and if there is no such file or it cannot be read.
    pub fn load(path: &Path) -> Result<Self, ConfigError> {
        let name = path.display().to_string();
        let Some(text) = read_file(path, CONFIG_MAX)? else {
            let problem = "there is no such file; is the path right?".to_owned();
            let source = Source::File(name.into());
            return Err(ConfigError::new(source, ConfigErrorKind::Read(problem)));
        };
        let folder = path.parent().unwrap_or(Path::new(""));
        Config::parse(&name, folder, &text)
    }

    /// The file as messages name it; `None` if there is none.
    #[must_use]
    pub fn file(&self) -> Option<&str> {
        self.file.as_deref()
    }

    /// The table `[node]`.
    #[must_use]
    pub fn node(&self) -> &NodeConfig {
        &self.node
    }

    /// The table `[machine]`.
    #[must_use]
    pub fn machine(&self) -> &Machine {
        &self.machine
    }

    /// The names of the modules that have a table of their own.
    pub fn modules(&self) -> impl Iterator<Item = &str> {
        self.modules.keys().map(String::as_str)
    }

    /// What a module is granted: by `[module.NAME]` and by `[default]`, together.
    #[must_use]
    pub fn grant(&self, module: &str) -> Grant {
        match self.modules.get(module) {
            Some(grant) => grant.and(&self.default),
            None => Grant {
                source: self.whole(),
                ..self.default.clone()
            },
        }
    }

    fn whole(&self) -> Source {
        let file = self.file.clone();
        file.map_or(Source::BuiltIn, Source::File)
    }
}

impl NodeConfig {
    fn read(table: &Table<'_>, folder: &Path) -> Result<Self, ConfigError> {
        let path = |key: &str| -> Result<Option<Sourced<String>>, ConfigError> {
            match table.string(key)? {
                Some(path) if !path.value.is_empty() && !path.value.starts_with('/') => {
                    let problem = "a path like \"/metrics\" is expected, or \"\" for none";
                    Err(ConfigError::value(path.source, key, problem))
                }
                path => Ok(path.map(|path| Sourced::new(path.value.to_owned(), path.source))),
            }
        };
        let listen = match table.string("listen")? {
            None => None,
            Some(Sourced { value, source }) => {
                let Some(address) = listen_address(value) else {
                    let problem = "ADDRESS:PORT is expected, for example \"127.0.0.1:8080\"";
                    return Err(ConfigError::value(source, "listen", problem));
                };
                Some(Sourced::new(address, source))
            }
        };
        let log = match table.string("log")? {
            None => None,
            Some(Sourced { value, source }) => {
                let format = match value {
                    "text" => LogFormat::Text,
                    "json" => LogFormat::Json,
                    _ => {
                        let problem = format!("{value:?} is neither \"text\" nor \"json\"");
                        return Err(ConfigError::value(source, "log", problem));
                    }
                };
                Some(Sourced::new(format, source))
            }
        };
        let modules = table.string("modules")?;
        Ok(NodeConfig {
            listen,
            modules: modules.map(|path| Sourced::new(folder.join(path.value), path.source)),
            metrics: path("metrics")?,
            health: path("health")?,
            log,
            drain: table.number("drain", super::Unit::Millis)?,
        })
    }
}

/// Reads an address to listen on: `127.0.0.1:8080`, `[::]:80`, `localhost:0`; as with Go, `:8080` is every
/// address.
#[must_use]
pub fn listen_address(text: &str) -> Option<SocketAddr> {
    let of = |host, port: &str| format!("{host}:{port}").parse().ok();
    match text.split_once(':') {
        Some(("", port)) => of("0.0.0.0", port),
        Some(("localhost", port)) => of("127.0.0.1", port),
        _ => text.parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(text: &str) -> Result<Config, String> {
        let config = Config::parse("shanhai.toml", Path::new("/etc/node"), text);
        config.map_err(|error| error.to_string())
    }

    #[test]
    fn keys_are_those_of_the_capabilities() {
        for capability in Capability::ALL {
            assert!(GRANT_KEYS.contains(&capability.key()), "{capability}");
        }
    }

    #[test]
    fn grants_add_up() {
        let text = "[default]\nkv = [\"shared\"]\n[default.limits]\nmemory = \"8M\"\ntime = \"1s\"\n\
                    [module.blink]\ngpio = [\"led:out\"]\nlimits = { memory = \"32M\" }\n\
                    [module.blink.env]\nSTATION = \"7\"\n";
        let config = config(text).unwrap();
        let blink = config.grant("blink");
        assert_eq!(blink.source.to_string(), "shanhai.toml:6");
        assert_eq!(blink.rules.list(Capability::Kv).len(), 1);
        assert_eq!(blink.rules.list(Capability::Gpio).len(), 1);
        assert_eq!(blink.rules.list(Capability::Routes).len(), 1);
        assert_eq!(blink.env["STATION"], "7");
        let memory = blink.rules.limits.get(super::super::Limit::Memory).unwrap();
        assert_eq!(memory.source.to_string(), "shanhai.toml:8");
        assert_eq!(config.grant("other").rules.list(Capability::Gpio), []);
        assert_eq!(config.grant("other").rules.list(Capability::Kv).len(), 1);
    }

    #[test]
    fn addresses() {
        for (text, address) in [
            (":80", "0.0.0.0:80"),
            ("localhost:80", "127.0.0.1:80"),
            ("10.0.0.1:80", "10.0.0.1:80"),
            ("[::1]:80", "[::1]:80"),
        ] {
            assert_eq!(listen_address(text).unwrap().to_string(), address);
        }
        for wrong in ["", ":", "80", ":99999", "device.lan:80", "::1:80"] {
            assert_eq!(listen_address(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_node() {
        let text =
            "[node]\nlisten = \":8081\"\nmodules = \"modules\"\nlog = \"json\"\ndrain = \"3s\"\n";
        let config = config(text).unwrap();
        let node = config.node();
        assert_eq!(node.listen.as_ref().unwrap().value.port(), 8081);
        let modules = node.modules.as_ref().unwrap();
        assert_eq!(modules.value, Path::new("/etc/node/modules"));
        assert_eq!(node.drain.as_ref().unwrap().value, 3000);
    }

    #[test]
    fn what_is_wrong_names_the_line() {
        for (text, message) in [
            (
                "[nod]",
                "shanhai.toml:1: unknown key `nod`; is `node` meant?",
            ),
            (
                "[node]\nlisten = \"8080\"",
                "shanhai.toml:2: `listen`: ADDRESS:PORT is expected, for example \"127.0.0.1:8080\"",
            ),
            (
                "[module.blink]\ngpio = [\"led\"]\nlimit = {}",
                "shanhai.toml:3: unknown key `limit` in [module.blink]; is `limits` meant?",
            ),
            (
                "[module]\nblink = 1",
                "shanhai.toml:2: `blink` is a number, but a table is expected",
            ),
            (
                "[default]\nenv = [\"HOME\"]",
                "shanhai.toml:2: `env` is a list, but a table is expected",
            ),
            (
                "[default.env]\n\"A*\" = \"1\"",
                "shanhai.toml:2: `A*`: a variable is granted by its own name, without * and =",
            ),
        ] {
            assert_eq!(config(text).unwrap_err(), message);
        }
        let error = Config::load(Path::new("/nowhere/shanhai.toml")).unwrap_err();
        assert_eq!(
            error.to_string(),
            "/nowhere/shanhai.toml: there is no such file; is the path right?"
        );
    }
}
