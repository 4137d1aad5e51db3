//! What is allowed, what is refused, and which line decided: for `shanhai explain`.

use std::fmt;

use super::{Capability, Effective, Limit, Source};

/// One line of an explanation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// `gpio`, `memory`.
    pub key: &'static str,
    /// `led:out`, `16M`.
    pub what: String,
    /// Whether it is so.
    pub verdict: Verdict,
    /// Which line decided.
    pub why: String,
}

/// What is said about one entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Asked and granted.
    Allowed,
    /// Asked and not granted.
    Refused,
    /// Granted and not asked.
    Unused,
    /// A limit.
    Limit,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Verdict::Allowed => "allowed",
            Verdict::Refused => "refused",
            Verdict::Unused => "unused",
            Verdict::Limit => "limit",
        })
    }
}

impl Effective {
    /// What is allowed, what is refused, and which line decided.
    #[must_use]
    pub fn explain(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        for capability in Capability::ALL {
            self.explain_asked(capability, &mut lines);
            self.explain_granted(capability, &mut lines);
        }
        for limit in Limit::all() {
            let value = self.limits().get(limit);
            lines.push(Line {
                key: limit.key(),
                what: limit.unit().show(value.value).to_string(),
                verdict: Verdict::Limit,
                why: self.explain_limit(limit),
            });
        }
        lines
    }

    /// Which line decided a limit, and whether more was asked.
    fn explain_limit(&self, limit: Limit) -> String {
        let value = self.limits().get(limit);
        let decided = match &value.source {
            Source::BuiltIn => "by default".to_owned(),
            source => source.to_string(),
        };
        let asked = self.asked().and_then(|asked| asked.limits.get(limit));
        match asked.filter(|asked| asked.value > value.value) {
            None => decided,
            Some(asked) => {
                let number = limit.unit().show(asked.value);
                format!(
                    "{decided}, no more is granted; {} asks for {number}",
                    asked.source
                )
            }
        }
    }

    /// The entries of the manifest.
    fn explain_asked(&self, capability: Capability, lines: &mut Vec<Line>) {
        let Some(asked) = self.asked() else {
            return;
        };
        let refused = self.refused();
        for rule in asked.list(capability) {
            let what = rule.value.to_string();
            let mut line = Line {
                key: capability.key(),
                what: what.clone(),
                verdict: Verdict::Refused,
                why: format!("asked by {}", rule.source),
            };
            let mut refusals = refused.iter();
            let refusal = refusals.find(|r| r.capability() == capability && r.wish() == what);
            if let Some(refusal) = refusal {
                line.why += &format!(", granted by nobody; {}", refusal.remedy());
            } else {
                line.verdict = Verdict::Allowed;
                let granted = self.granted().list(capability);
                let same = granted.iter().find(|grant| grant.value == rule.value);
                let by: Vec<String> = match same {
                    Some(grant) => vec![by(&grant.source)],
                    // Where the two differ, both have to be met.
                    None => granted
                        .iter()
                        .filter(|grant| grant.value.overlaps(&rule.value))
                        .map(|grant| {
                            format!("as {:?} {}", grant.value.to_string(), by(&grant.source))
                        })
                        .collect(),
                };
                line.why += &format!(", granted {}", by.join(" and "));
            }
            lines.push(line);
        }
    }

    /// The entries of the operator's file that no entry of the manifest answers to.
    fn explain_granted(&self, capability: Capability, lines: &mut Vec<Line>) {
        let asked = self.asked();
        let everything = match asked {
            None => true,
            Some(asked) => capability == Capability::Routes && !asked.says(capability),
        };
        for grant in self.granted().list(capability) {
            let answered = asked.is_some_and(|asked| {
                let mut list = asked.list(capability).iter();
                list.any(|rule| rule.value.overlaps(&grant.value))
            });
            if answered {
                continue;
            }
            let by = format!("granted {}", by(&grant.source));
            let (verdict, why) = match (everything, self.manifest_source()) {
                (true, None) => (Verdict::Allowed, format!("{by}; there is no manifest")),
                (true, Some(file)) => (Verdict::Allowed, format!("{by}; {file} names no routes")),
                (false, Some(file)) => {
                    (Verdict::Unused, format!("{by}; {file} does not ask for it"))
                }
                (false, None) => continue,
            };
            lines.push(Line {
                key: capability.key(),
                what: grant.value.to_string(),
                verdict,
                why,
            });
        }
    }
}

/// Who grants something.
fn by(source: &Source) -> String {
    match source {
        Source::BuiltIn => "by default".to_owned(),
        source => format!("by {source}"),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::permission::{Config, Manifest};

    #[test]
    fn every_entry_names_its_lines() {
        let manifest = "gpio = [\"led:out\", \"door:in\"]\nhosts = [\"*.example.com:443\"]\n\
                        routes = [\"/led\"]\n[limits]\nmemory = \"512M\"\n";
        let config = "[module.led]\ngpio = [\"led:out\", \"fan\"]\nhosts = [\"api.example.com:443\"]\n\
                      [module.led.limits]\ntime = \"1s\"\n";
        let manifest = Manifest::parse("led.toml", manifest).unwrap();
        let config = Config::parse("shanhai.toml", Path::new(""), config).unwrap();
        let lines = Effective::new("led", Some(&manifest), &config).explain();
        let said: Vec<String> = lines
            .iter()
            .map(|line| format!("{} {} {}: {}", line.key, line.what, line.verdict, line.why))
            .collect();
        assert_eq!(
            said[..7],
            [
                "routes /led allowed: asked by led.toml:3, granted as \"/\" by default",
                "hosts *.example.com:443 allowed: asked by led.toml:2, granted as \
                 \"api.example.com:443\" by shanhai.toml:3",
                "gpio led:out allowed: asked by led.toml:1, granted by shanhai.toml:2",
                "gpio door:in refused: asked by led.toml:1, granted by nobody; \
                 add gpio = [\"door:in\"] to [module.led] in shanhai.toml",
                "gpio fan unused: granted by shanhai.toml:2; led.toml does not ask for it",
                "memory 256M limit: by default, no more is granted; led.toml:5 asks for 512M",
                "time 1s limit: shanhai.toml:5",
            ]
        );
        let lines = Effective::new("x", None, &Config::default()).explain();
        assert_eq!(lines[0].verdict, Verdict::Allowed);
        assert_eq!(lines[0].why, "granted by default; there is no manifest");
    }
}
