//! What a running node cannot take over from another operator's file.

use super::{Config, Sourced};
use shanhai_host::SortedMap;

impl Config {
    /// The keys that differ from those of `before` and that a node reads only when it starts, each
    /// with its line; devices only if they are asked for.
    #[must_use]
    pub fn needs_restart(&self, before: &Config, devices: bool) -> Vec<String> {
        let (now, then) = (self.node(), before.node());
        let mut keys = vec![
            option("node.listen", &now.listen, &then.listen),
            option("node.modules", &now.modules, &then.modules),
            option("node.metrics", &now.metrics, &then.metrics),
            option("node.health", &now.health, &then.health),
            option("node.log", &now.log, &then.log),
            option("node.drain", &now.drain, &then.drain),
        ];
        let (now, then) = (self.machine(), before.machine());
        if devices {
            keys.extend([
                map("machine.gpio", &now.gpio, &then.gpio),
                map("machine.uart", &now.uart, &then.uart),
                option("machine.rtc", &now.rtc, &then.rtc),
                option("machine.kv", &now.kv, &then.kv),
            ]);
        }
        keys.push(map("machine.sql", &now.sql, &then.sql));
        keys.into_iter().flatten().collect()
    }
}

/// The key and its line, if its value is another one.
fn option<T: PartialEq>(
    key: &str,
    now: &Option<Sourced<T>>,
    then: &Option<Sourced<T>>,
) -> Option<String> {
    match (now, then) {
        (Some(now), Some(then)) if now.value == then.value => None,
        (Some(now), _) => Some(format!("{key} ({})", now.source)),
        (None, Some(_)) => Some(format!("{key} (removed)")),
        (None, None) => None,
    }
}

/// The key and its first line that is new or other, if any is.
fn map<T: PartialEq>(
    key: &str,
    now: &SortedMap<String, Sourced<T>>,
    then: &SortedMap<String, Sourced<T>>,
) -> Option<String> {
    let is_same = |name: &str, value: &Sourced<T>| {
        let then = then.get(name);
        then.is_some_and(|then| then.value == value.value)
    };
    let mut others = now.iter().filter(|(name, value)| !is_same(name, value));
    match others.next() {
        Some((name, value)) => Some(format!("{key}.{name} ({})", value.source)),
        None => {
            let mut removed = then.keys().filter(|name| !now.contains_key(*name));
            removed.next().map(|name| format!("{key}.{name} (removed)"))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn what_needs_a_restart() {
        let config = |text: &str| Config::parse("s.toml", Path::new(""), text).unwrap();
        let before = "[node]\nlisten = \":1\"\ndrain = \"1s\"\n[machine.gpio]\nled = \"a:1\"\nfan = \"a:2\"\n";
        let before = config(before);
        let same = "[default]\nkv = [\"x\"]\n\n[node]\nlisten = \":1\"\ndrain = \"1s\"\n\
                    [machine.gpio]\nled = \"a:1\"\nfan = \"a:2\"\n";
        assert_eq!(config(same).needs_restart(&before, true), [""; 0]);
        let other = "[node]\nlisten = \":2\"\nlog = \"json\"\n[machine.gpio]\nled = \"a:3\"\n\
                     [machine.sql]\nlog = \"log.db\"";
        let other = config(other);
        assert_eq!(
            other.needs_restart(&before, true),
            [
                "node.listen (s.toml:2)",
                "node.log (s.toml:3)",
                "node.drain (removed)",
                "machine.gpio.led (s.toml:5)",
                "machine.sql.log (s.toml:7)",
            ]
        );
        assert_eq!(other.needs_restart(&before, false).len(), 4);
        let fewer = config("[machine.gpio]\nled = \"a:1\"");
        let keys = fewer.needs_restart(&before, true);
        assert_eq!(keys.last().unwrap(), "machine.gpio.fan (removed)");
    }
}
