//! What a module may do: what its manifest asks for and the operator grants.

use std::{collections::BTreeSet, sync::Arc};

use shanhai_host::{NetGrants, SortedMap};

use super::{
    Capability, Config, Limit, Limits, Manifest, PinUse, Probe, Reason, Refusal, RtcUse, Rule,
    Rules, Source, Sourced, refusal, route::RouteRule, rule::Wish,
};

/// What one module may do; clones share it.
///
/// # Examples
/// ```
/// use std::path::Path;
/// use shanhai_edge::permission::{Config, Effective, Manifest, PinUse};
///
/// let manifest = Manifest::parse("blink.toml", "gpio = [\"led:out\", \"door:in\"]")?;
/// let text = "[module.blink]\ngpio = [\"led\"]\n";
/// let config = Config::parse("shanhai.toml", Path::new(""), text)?;
/// let blink = Effective::new("blink", Some(&manifest), &config);
/// assert!(blink.check_pin("led", PinUse::Out).is_ok());
/// assert_eq!(
///     blink.check_pin("door", PinUse::In).unwrap_err().to_string(),
///     "module blink: gpio \"door:in\" (blink.toml:1) refused: shanhai.toml:1 does not grant it; \
///      add gpio = [\"door:in\"] to [module.blink] in shanhai.toml"
/// );
/// # Ok::<(), shanhai_edge::permission::ConfigError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effective {
    parts: Arc<Parts>,
}

#[derive(Debug, PartialEq, Eq)]
struct Parts {
    module: String,
    /// `None` if there is no manifest: then the module asks for all that is granted.
    asked: Option<Asked>,
    granted: Rules,
    /// The table that grants, or the file without one.
    grant: Source,
    /// The operator's file.
    config: Option<String>,
    env: SortedMap<String, String>,
    limits: Limits,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Asked {
    file: Source,
    probe: Option<Probe>,
    rules: Rules,
}

impl Effective {
    /// Joins what a module asks for with what it is granted.
    #[must_use]
    pub fn new(module: &str, manifest: Option<&Manifest>, config: &Config) -> Self {
        let asked = manifest.map(|manifest| Asked {
            file: manifest.source(),
            probe: manifest.probe().cloned(),
            rules: manifest.rules().clone(),
        });
        Effective::join(module, asked, config)
    }

    /// The same module under another operator's file.
    #[must_use]
    pub fn under(&self, config: &Config) -> Self {
        Effective::join(self.module(), self.parts.asked.clone(), config)
    }

    fn join(module: &str, asked: Option<Asked>, config: &Config) -> Self {
        let grant = config.grant(module);
        let nothing = Rules::default();
        let asks = asked.as_ref().map_or(&nothing, |asked| &asked.rules);
        let limits = Limits::of(&asks.limits, &grant.rules.limits);
        let parts = Parts {
            module: module.to_owned(),
            asked,
            granted: grant.rules,
            grant: grant.source,
            config: config.file().map(str::to_owned),
            env: grant.env,
            limits,
        };
        Effective {
            parts: Arc::new(parts),
        }
    }

    /// The module's name.
    #[must_use]
    pub fn module(&self) -> &str {
        &self.parts.module
    }

    /// How much of everything it may use.
    #[must_use]
    pub fn limits(&self) -> &Limits {
        &self.parts.limits
    }

    /// The table of the operator's file that grants, or the file without one.
    #[must_use]
    pub fn grant_source(&self) -> &Source {
        &self.parts.grant
    }

    /// The manifest, if there is one.
    #[must_use]
    pub fn manifest_source(&self) -> Option<&Source> {
        self.parts.asked.as_ref().map(|asked| &asked.file)
    }

    /// What the manifest asks for; nothing if there is none.
    #[must_use]
    pub fn asked(&self) -> Option<&Rules> {
        self.parts.asked.as_ref().map(|asked| &asked.rules)
    }

    /// The question that the module has to answer before it takes over.
    #[must_use]
    pub fn probe(&self) -> Option<&Probe> {
        self.parts.asked.as_ref()?.probe.as_ref()
    }

    /// What the operator grants.
    #[must_use]
    pub fn granted(&self) -> &Rules {
        &self.parts.granted
    }

    /// What the manifest asks for and the operator grants nothing of: such a module is not started.
    #[must_use]
    pub fn refused(&self) -> Vec<Refusal> {
        let Some(asked) = &self.parts.asked else {
            return Vec::new();
        };
        let mut refused = Vec::new();
        for capability in Capability::ALL {
            let granted = self.parts.granted.list(capability);
            for rule in asked.rules.list(capability) {
                let overlap = |grant: &Rule| grant.overlaps(&rule.value);
                if !granted.iter().any(|grant| overlap(&grant.value)) {
                    refused.push(self.refusal(
                        capability,
                        rule.value.to_string(),
                        Reason::NotGranted,
                        Some(&rule.source),
                    ));
                }
            }
        }
        refused
    }

    /// Whether a route may be added, by its pattern.
    ///
    /// # Errors
    /// The [`Refusal`], also for what is no pattern.
    pub fn check_route(&self, pattern: &str) -> Result<(), Refusal> {
        match pattern.parse::<RouteRule>() {
            Ok(route) => self.check(Capability::Routes, Wish::Route(&route)),
            Err(problem) => Err(self
                .refusal(
                    Capability::Routes,
                    pattern.to_owned(),
                    Reason::NotGranted,
                    None,
                )
                .with_remedy(problem)),
        }
    }

    /// Whether a place may be connected to.
    ///
    /// # Errors
    /// The [`Refusal`].
    pub fn check_host(&self, host: &str, port: u16) -> Result<(), Refusal> {
        self.check(Capability::Hosts, Wish::Host(host, port))
    }

    /// Whether a pin may be used so.
    ///
    /// # Errors
    /// The [`Refusal`].
    pub fn check_pin(&self, label: &str, direction: PinUse) -> Result<(), Refusal> {
        self.check(Capability::Gpio, Wish::Pin(label, direction))
    }

    /// Whether a serial port may be opened.
    ///
    /// # Errors
    /// The [`Refusal`].
    pub fn check_uart(&self, name: &str) -> Result<(), Refusal> {
        self.check(Capability::Uart, Wish::Name(name))
    }

    /// Whether the clock that runs without power may be used so.
    ///
    /// # Errors
    /// The [`Refusal`].
    pub fn check_rtc(&self, what: RtcUse) -> Result<(), Refusal> {
        self.check(Capability::Rtc, Wish::Rtc(what))
    }

    /// Whether a namespace of the key-value store may be opened.
    ///
    /// # Errors
    /// The [`Refusal`].
    pub fn check_kv(&self, namespace: &str) -> Result<(), Refusal> {
        self.check(Capability::Kv, Wish::Name(namespace))
    }

    /// Whether a database may be opened.
    ///
    /// # Errors
    /// The [`Refusal`].
    pub fn check_sql(&self, name: &str) -> Result<(), Refusal> {
        self.check(Capability::Sql, Wish::Name(name))
    }

    /// Whether a capability that an embedder added may be used.
    ///
    /// # Errors
    /// The [`Refusal`].
    pub fn check_custom(&self, name: &str) -> Result<(), Refusal> {
        self.check(Capability::Custom, Wish::Name(name))
    }

    /// The routes that the manifest names and the operator grants, as patterns.
    #[must_use]
    pub fn routes(&self) -> Vec<String> {
        let asked = self.asked().map(|rules| rules.list(Capability::Routes));
        let asked = asked.unwrap_or_default().iter();
        let patterns = asked.map(|rule| rule.value.to_string());
        patterns
            .filter(|pattern| self.check_route(pattern).is_ok())
            .collect()
    }

    /// The environment variables it gets.
    pub fn env(&self) -> impl Iterator<Item = (&str, &str)> {
        let env = self.parts.env.iter();
        env.map(|(name, value)| (name.as_str(), value.as_str()))
            .filter(|(name, _)| self.check(Capability::Env, Wish::Name(name)).is_ok())
    }

    /// The operator's grants of the network; [`check_host`](Effective::check_host) comes before.
    #[must_use]
    pub fn net_grants(&self) -> NetGrants {
        let granted = self.parts.granted.list(Capability::Hosts).iter();
        granted
            .filter_map(|rule| match &rule.value {
                Rule::Host(grant) => Some(grant.clone()),
                _ => None,
            })
            .collect()
    }

    /// Whether the module asks for anything of a capability and is granted something of it.
    #[must_use]
    pub fn has(&self, capability: Capability) -> bool {
        let granted = self.parts.granted.list(capability);
        match self.asked() {
            None => !granted.is_empty(),
            Some(asked) if capability == Capability::Routes && !asked.says(capability) => true,
            Some(asked) => asked.list(capability).iter().any(|rule| {
                let overlap = |grant: &Rule| grant.overlaps(&rule.value);
                granted.iter().any(|grant| overlap(&grant.value))
            }),
        }
    }

    /// Whether both allow the same, whichever lines say so.
    #[must_use]
    pub fn allows_same(&self, other: &Effective) -> bool {
        let (mine, theirs) = (self.limits(), other.limits());
        Limit::all().all(|limit| mine.get(limit).value == theirs.get(limit).value)
            && self.env().eq(other.env())
            && self.entries() == other.entries()
    }

    /// Whether this has an entry that `other` has not, whatever the limits are.
    #[must_use]
    pub fn exceeds(&self, other: &Effective) -> bool {
        !self.entries().is_subset(&other.entries())
    }

    /// The grants that have to do with what is asked.
    fn entries(&self) -> BTreeSet<(&'static str, String)> {
        let mut entries = BTreeSet::new();
        for capability in Capability::ALL {
            let asked = self.asked().filter(|asked| {
                // See `check`: who names no routes asks for all.
                capability != Capability::Routes || asked.says(capability)
            });
            for grant in self.parts.granted.list(capability) {
                let overlap = |rule: &Sourced<Rule>| rule.value.overlaps(&grant.value);
                if asked.is_none_or(|asked| asked.list(capability).iter().any(overlap)) {
                    entries.insert((capability.key(), grant.value.to_string()));
                }
            }
        }
        entries
    }

    fn check(&self, capability: Capability, wish: Wish<'_>) -> Result<(), Refusal> {
        let refuse = |reason, asked| Err(self.refusal(capability, wish.to_string(), reason, asked));
        let mut line = None;
        if let Some(asked) = self.asked() {
            // A module that names no routes asks for all of them: answering is what it is there for.
            let all = capability == Capability::Routes && !asked.says(capability);
            let rule = asked.find(capability, wish);
            if !all && rule.is_none() {
                return refuse(Reason::NotAsked, None);
            }
            line = rule.map(|rule| &rule.source);
        }
        if self.parts.granted.find(capability, wish).is_none() {
            return refuse(Reason::NotGranted, line);
        }
        Ok(())
    }

    fn refusal(
        &self,
        capability: Capability,
        wish: String,
        reason: Reason,
        asked: Option<&Source>,
    ) -> Refusal {
        let module = self.module();
        let entry = match capability {
            Capability::Env => format!("env.{wish} = \"..\""),
            _ => format!("{capability} = [{wish:?}]"),
        };
        // Bare keys of TOML need no quotes.
        let bare = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let table = match !module.is_empty() && module.chars().all(bare) {
            true => format!("[module.{module}]"),
            false => format!("[module.{module:?}]"),
        };
        let (rule, remedy) = match (reason, &self.parts.asked, &self.parts.config) {
            (Reason::NotAsked, Some(asked), _) => {
                let entry = format!("{capability} = [{wish:?}]");
                let file = asked.file.clone();
                let remedy = format!("add {entry} to {file}");
                (file, remedy)
            }
            (_, _, Some(config)) => (
                self.parts.grant.clone(),
                format!("add {entry} to {table} in {config}"),
            ),
            (_, _, None) => (
                Source::BuiltIn,
                format!(
                    "write {table} with {entry} into shanhai.toml and start with --config shanhai.toml"
                ),
            ),
        };
        Refusal::from(refusal::Parts {
            module: module.to_owned(),
            capability,
            wish,
            asked: asked.cloned(),
            reason,
            rule,
            remedy,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn effective(manifest: &str, config: &str) -> Effective {
        let manifest = Manifest::parse("m.toml", manifest).unwrap();
        let config = Config::parse("shanhai.toml", Path::new(""), config).unwrap();
        Effective::new("m", Some(&manifest), &config)
    }

    #[test]
    fn both_have_to_say_yes() {
        let m = effective(
            "hosts = [\"*.example.com:*\"]\nkv = [\"a\", \"b\"]\nrtc = \"read\"",
            "[module.m]\nhosts = [\"api.example.com:443\", \"other.org:80\"]\nkv = [\"b*\", \"c\"]\nrtc = [\"read\", \"set\"]",
        );
        assert!(m.check_host("api.example.com", 443).is_ok());
        let refusal = m.check_host("api.example.com", 80).unwrap_err();
        assert_eq!(refusal.reason(), Reason::NotGranted);
        assert_eq!(
            m.check_host("other.org", 80).unwrap_err().reason(),
            Reason::NotAsked
        );
        assert!(m.check_kv("b").is_ok());
        assert!(m.check_kv("bb").is_err() && m.check_kv("c").is_err());
        assert!(m.check_rtc(RtcUse::Read).is_ok() && m.check_rtc(RtcUse::Set).is_err());
        assert!(m.check_uart("console").is_err() && m.check_sql("log").is_err());
        // Of what it asks, `a` is granted by nobody.
        let refused: Vec<_> = m
            .refused()
            .iter()
            .map(|refusal| refusal.wish().to_owned())
            .collect();
        assert_eq!(refused, ["a"]);
        assert!(m.has(Capability::Hosts) && !m.has(Capability::Gpio));
    }

    #[test]
    fn without_a_manifest_all_that_is_granted() {
        let config = "[module.m]\nkv = [\"a\"]\n[module.m.env]\nX = \"1\"\n";
        let config = Config::parse("shanhai.toml", Path::new(""), config).unwrap();
        let m = Effective::new("m", None, &config);
        assert!(m.check_kv("a").is_ok() && m.check_route("/x").is_ok());
        assert_eq!(m.env().collect::<Vec<_>>(), [("X", "1")]);
        assert_eq!(m.refused(), []);
        let refusal = m.check_kv("b").unwrap_err();
        assert_eq!(
            refusal.to_string(),
            "module m: kv \"b\" refused: shanhai.toml:1 does not grant it; \
             add kv = [\"b\"] to [module.m] in shanhai.toml"
        );
    }

    #[test]
    fn routes_of_the_manifest() {
        let m = effective(
            "routes = [\"GET /a/{id}\", \"/b\"]",
            "[default]\nroutes = [\"/a/\"]",
        );
        assert_eq!(m.routes(), ["GET /a/{id}"]);
        assert!(m.check_route("GET /a/{id}").is_ok());
        assert_eq!(
            m.check_route("/a/other").unwrap_err().reason(),
            Reason::NotAsked
        );
        let refusal = m.check_route("a b").unwrap_err();
        assert!(
            refusal.to_string().contains("a pattern like \"/health\""),
            "{refusal}"
        );
        // One that names none asks for all.
        let m = effective("", "[default]\nroutes = [\"/a/\"]");
        assert!(m.check_route("/a/other").is_ok() && m.check_route("/b").is_err());
        assert_eq!(m.routes(), [""; 0]);
    }

    #[test]
    fn under_another_file() {
        let manifest = "gpio = [\"led:out\"]\nkv = [\"a\"]";
        let config = |text: &str| Config::parse("shanhai.toml", Path::new(""), text).unwrap();
        let m = effective(manifest, "[module.m]\ngpio = [\"led\"]\nkv = [\"a\"]");
        // Other lines, and what it does not ask for.
        let same = "# More.\n[default]\nuart = [\"*\"]\n[module.m]\nkv = [\"a\"]\ngpio = [\"led\"]";
        let same = m.under(&config(same));
        assert!(same.allows_same(&m) && !m.exceeds(&same));
        let less = m.under(&config("[module.m]\ngpio = [\"led\"]"));
        assert!(!less.allows_same(&m) && m.exceeds(&less) && !less.exceeds(&m));
        assert_eq!(less.refused().len(), 1);
        let text = "[module.m]\ngpio = [\"led\"]\nkv = [\"a\"]\nlimits = { time = \"1s\" }";
        let slower = m.under(&config(text));
        assert!(!slower.allows_same(&m) && !m.exceeds(&slower));
        let none = Effective::new("m", None, &config("[module.m.env]\nX = \"1\""));
        let other = none.under(&config("[module.m.env]\nX = \"2\""));
        assert!(!none.allows_same(&other));
    }

    #[test]
    fn names_that_toml_quotes() {
        let m = Effective::new("led.v2", None, &Config::default());
        let refusal = m.check_pin("led", PinUse::Out).unwrap_err();
        assert_eq!(
            refusal.remedy(),
            "write [module.\"led.v2\"] with gpio = [\"led:out\"] into shanhai.toml and start with \
             --config shanhai.toml"
        );
    }
}
