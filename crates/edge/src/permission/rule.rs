//! One thing that is asked for or granted, and what it covers.

use std::fmt;

use shanhai_host::NetGrant;

use super::{Capability, route::RouteRule};

/// Which way a pin is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PinUse {
    /// Its level is read.
    In,
    /// Its level is set.
    Out,
}

/// How the clock that runs without power is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RtcUse {
    /// The time is read.
    Read,
    /// The time is set.
    Set,
    /// An alarm is read, set or cancelled.
    Alarm,
}

impl fmt::Display for RtcUse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            RtcUse::Read => "read",
            RtcUse::Set => "set",
            RtcUse::Alarm => "alarm",
        })
    }
}

/// One thing that is asked for or granted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Of [`Capability::Routes`].
    Route(RouteRule),
    /// Of [`Capability::Hosts`].
    Host(NetGrant),
    /// Of [`Capability::Gpio`]: a label, and which way unless both.
    Pin(NamePattern, Option<PinUse>),
    /// Of [`Capability::Rtc`].
    Rtc(RtcUse),
    /// Of all others.
    Name(NamePattern),
}

/// What a module wants to do, for a [`Rule`] to cover.
#[derive(Clone, Copy, Debug)]
pub(super) enum Wish<'a> {
    Route(&'a RouteRule),
    Host(&'a str, u16),
    Pin(&'a str, PinUse),
    Rtc(RtcUse),
    Name(&'a str),
}

impl Rule {
    /// Reads one entry of a list.
    ///
    /// # Errors
    /// What is wrong with it and what is expected.
    pub(super) fn parse(capability: Capability, text: &str) -> Result<Rule, String> {
        match capability {
            Capability::Routes => text.parse().map(Rule::Route),
            Capability::Hosts => {
                let grant = text.parse::<NetGrant>();
                grant.map(Rule::Host).map_err(|error| error.to_string())
            }
            Capability::Gpio => {
                let (label, direction) = match text.rsplit_once(':') {
                    None => (text, None),
                    Some((label, "in")) => (label, Some(PinUse::In)),
                    Some((label, "out")) => (label, Some(PinUse::Out)),
                    // A line by its place: `gpiochip0:17`.
                    Some((_, line)) if line.parse::<u32>().is_ok() => (text, None),
                    Some(_) => {
                        return Err(format!(
                            "after the label of a pin stands neither :in nor :out in {text:?}"
                        ));
                    }
                };
                Ok(Rule::Pin(label.parse()?, direction))
            }
            Capability::Rtc => match text {
                "read" => Ok(Rule::Rtc(RtcUse::Read)),
                "set" => Ok(Rule::Rtc(RtcUse::Set)),
                "alarm" => Ok(Rule::Rtc(RtcUse::Alarm)),
                _ => Err(format!("{text:?} is none of \"read\", \"set\", \"alarm\"")),
            },
            Capability::Uart
            | Capability::Kv
            | Capability::Sql
            | Capability::Env
            | Capability::Custom => text.parse().map(Rule::Name),
        }
    }

    /// Whether a wish is within this rule.
    pub(super) fn allows(&self, wish: Wish<'_>) -> bool {
        match (self, wish) {
            (Rule::Route(rule), Wish::Route(route)) => rule.covers(route),
            (Rule::Host(rule), Wish::Host(host, port)) => rule.allows(host, port),
            (Rule::Pin(rule, direction), Wish::Pin(label, wanted)) => {
                rule.matches(label) && direction.is_none_or(|direction| direction == wanted)
            }
            (Rule::Rtc(rule), Wish::Rtc(wanted)) => *rule == wanted,
            (Rule::Name(rule), Wish::Name(name)) => rule.matches(name),
            _ => false,
        }
    }

    /// Whether there is anything that both rules allow.
    pub(super) fn overlaps(&self, other: &Rule) -> bool {
        match (self, other) {
            (Rule::Route(a), Rule::Route(b)) => a.covers(b) || b.covers(a),
            (Rule::Host(a), Rule::Host(b)) => hosts_overlap(a, b),
            (Rule::Pin(a, towards), Rule::Pin(b, way)) => {
                a.overlaps(b) && (towards.is_none() || way.is_none() || towards == way)
            }
            (Rule::Rtc(a), Rule::Rtc(b)) => a == b,
            (Rule::Name(a), Rule::Name(b)) => a.overlaps(b),
            _ => false,
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Rule::Route(rule) => write!(f, "{rule}"),
            Rule::Host(rule) => write!(f, "{rule}"),
            Rule::Pin(label, None) => write!(f, "{label}"),
            Rule::Pin(label, Some(PinUse::In)) => write!(f, "{label}:in"),
            Rule::Pin(label, Some(PinUse::Out)) => write!(f, "{label}:out"),
            Rule::Rtc(rule) => write!(f, "{rule}"),
            Rule::Name(rule) => write!(f, "{rule}"),
        }
    }
}

/// The wish as an entry of a list that would allow it.
impl fmt::Display for Wish<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Wish::Route(route) => write!(f, "{route}"),
            Wish::Host(host, port) if host.contains(':') && !host.starts_with('[') => {
                write!(f, "[{host}]:{port}")
            }
            Wish::Host(host, port) => write!(f, "{host}:{port}"),
            Wish::Pin(label, PinUse::In) => write!(f, "{label}:in"),
            Wish::Pin(label, PinUse::Out) => write!(f, "{label}:out"),
            Wish::Rtc(rtc) => write!(f, "{rtc}"),
            Wish::Name(name) => f.write_str(name),
        }
    }
}

/// A name, or all that begin alike: `counter`, `sensor-*`, `*`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamePattern {
    start: String,
    /// Whether anything may follow.
    open: bool,
}

/// Bytes of a name; labels of the kernel have at most 31.
const NAME_MAX: usize = 128;

impl NamePattern {
    /// Whether a name fits.
    #[must_use]
    pub fn matches(&self, name: &str) -> bool {
        match self.open {
            true => name.starts_with(&self.start),
            false => name == self.start,
        }
    }

    /// The name, if it is a single one.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        (!self.open).then_some(self.start.as_str())
    }

    fn overlaps(&self, other: &NamePattern) -> bool {
        self.open && other.start.starts_with(&self.start)
            || other.open && self.start.starts_with(&other.start)
            || self == other
    }
}

impl std::str::FromStr for NamePattern {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (start, open) = match text.strip_suffix('*') {
            Some(start) => (start, true),
            None => (text, false),
        };
        if start.contains('*') {
            return Err(format!(
                "a star is allowed at the end only, not as in {text:?}"
            ));
        }
        if text.is_empty() {
            return Err("a name is empty".to_owned());
        }
        if text.len() > NAME_MAX || text.chars().any(char::is_control) {
            return Err(format!("{text:?} is no name of at most {NAME_MAX} bytes"));
        }
        let start = start.to_owned();
        Ok(NamePattern { start, open })
    }
}

impl fmt::Display for NamePattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.start)?;
        f.write_str(if self.open { "*" } else { "" })
    }
}

/// Whether two grants of the network have a place in common.
fn hosts_overlap(a: &NetGrant, b: &NetGrant) -> bool {
    let place = |grant: &NetGrant| {
        let text = grant.to_string();
        let (host, port) = text.rsplit_once(':').unwrap_or((&text, "*"));
        let port = port.split('+').next().unwrap_or(port);
        (host.to_owned(), port.to_owned())
    };
    let ((a, a_port), (b, b_port)) = (place(a), place(b));
    let within = |outer: &str, inner: &str| match outer.strip_prefix('*') {
        // `*.x` holds no addresses: those have no letters after the last dot.
        Some(rest) => {
            let inner = inner.strip_prefix('*').unwrap_or(inner);
            rest.is_empty() || inner.ends_with(rest) && inner.parse::<std::net::IpAddr>().is_err()
        }
        None => outer == inner,
    };
    (a_port == "*" || b_port == "*" || a_port == b_port) && (within(&a, &b) || within(&b, &a))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn overlap(capability: Capability, a: &str, b: &str) -> bool {
        let rule = |text| Rule::parse(capability, text).unwrap();
        let (a, b) = (rule(a), rule(b));
        assert_eq!(a.overlaps(&b), b.overlaps(&a), "{a} {b}");
        a.overlaps(&b)
    }

    #[test]
    fn hosts_in_common() {
        let both = |a, b| overlap(Capability::Hosts, a, b);
        assert!(both("*.example.com:443", "api.example.com:443"));
        assert!(both("*.example.com:443", "*.api.example.com:*"));
        assert!(both("*:*", "[::1]:80"));
        assert!(both("a.lan:80", "a.lan:80+private"));
        assert!(!both("a.lan:80", "a.lan:81"));
        assert!(!both("*.example.com:443", "example.com:443"));
        assert!(!both("*.1:80", "127.0.0.1:80"));
    }

    #[test]
    fn pins() {
        let rule = |text| Rule::parse(Capability::Gpio, text).unwrap();
        assert!(rule("led").allows(Wish::Pin("led", PinUse::Out)));
        assert!(rule("led:out").allows(Wish::Pin("led", PinUse::Out)));
        assert!(!rule("led:out").allows(Wish::Pin("led", PinUse::In)));
        assert!(rule("relay-*:out").allows(Wish::Pin("relay-2", PinUse::Out)));
        let both = |a, b| overlap(Capability::Gpio, a, b);
        assert!(both("led", "led:out"));
        assert!(!both("led:in", "led:out"));
        assert!(both("*", "led:in"));
        assert!(rule("gpiochip0:17").allows(Wish::Pin("gpiochip0:17", PinUse::In)));
        assert!(rule("gpiochip0:17:in").allows(Wish::Pin("gpiochip0:17", PinUse::In)));
        assert!(!rule("gpiochip0:17:in").allows(Wish::Pin("gpiochip0:17", PinUse::Out)));
        assert!(Rule::parse(Capability::Gpio, "led:both").is_err());
    }

    #[test]
    fn names() {
        for wrong in ["", "a*b", "a\n", &"x".repeat(200)] {
            assert!(wrong.parse::<NamePattern>().is_err(), "{wrong:?}");
        }
        let both = |a, b| overlap(Capability::Kv, a, b);
        assert!(both("sensor-*", "sensor-7"));
        assert!(both("sensor-*", "sen*"));
        assert!(!both("sensor", "sensor-7"));
        assert!(both("x", "x"));
    }

    #[test]
    fn texts_are_read_back() {
        for (capability, text) in [
            (Capability::Gpio, "led:out"),
            (Capability::Gpio, "*"),
            (Capability::Rtc, "alarm"),
            (Capability::Kv, "counter"),
            (Capability::Hosts, "*.example.com:443"),
            (Capability::Routes, "GET /items/{id}"),
        ] {
            assert_eq!(Rule::parse(capability, text).unwrap().to_string(), text);
        }
    }
}
