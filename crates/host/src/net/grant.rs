//! Where a guest may connect to.

use std::{
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
    str::FromStr,
};

use super::error::{NetError, bracketed};

/// One place, or several by a wildcard: `api.example.com:443`, `*.example.com:443`, `127.0.0.1:*`.
///
/// | host | means |
/// |---|---|
/// | `example.com` | this name |
/// | `*.example.com` | every name below it, not itself |
/// | `192.0.2.7`, `[2001:db8::7]` | this address |
/// | `*` | everything |
///
/// The port is a number, or `*` for all.
///
/// A name leads to public addresses only, unless words after the port say more:
///
/// | word | a name may also have an address of |
/// |---|---|
/// | `+private` | a private network: `10.0.0.0/8`, `192.168.0.0/16`, `fc00::/7` and the like |
/// | `+local` | this machine or its link: `127.0.0.0/8`, `::1`, `169.254.0.0/16` and the like |
///
/// `localhost` is this machine without a word. A grant of an address is for just that address, and
/// `*` is for every address, so neither needs one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetGrant {
    host: Host,
    port: Option<u16>,
    private: bool,
    local: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Host {
    Any,
    /// The names that end in this, which begins with a dot.
    Below(String),
    Name(String),
    Address(IpAddr),
}

/// Why a text is no [`NetGrant`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseGrantError {
    text: String,
    problem: &'static str,
}

impl fmt::Display for ParseGrantError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ParseGrantError { text, problem } = self;
        write!(
            f,
            "{problem} in {text:?}: HOST:PORT is expected, for example api.example.com:443, \
             *.example.com:443, 127.0.0.1:* or printer.lan:80+private"
        )
    }
}

impl std::error::Error for ParseGrantError {}

impl FromStr for NetGrant {
    type Err = ParseGrantError;

    fn from_str(text: &str) -> Result<Self, ParseGrantError> {
        let wrong = |problem| ParseGrantError {
            text: text.to_owned(),
            problem,
        };
        let (host, port) = text
            .rsplit_once(':')
            .ok_or_else(|| wrong("the port is missing"))?;
        let mut words = port.split('+');
        let port = words.next().unwrap_or_default();
        let (mut private, mut local) = (false, false);
        for word in words {
            match word {
                "private" => private = true,
                "local" => local = true,
                _ => return Err(wrong("after the port stands neither +private nor +local")),
            }
        }
        let port = match port {
            "*" => None,
            port => match port.parse() {
                Ok(0) | Err(_) => return Err(wrong("the port is no number from 1 to 65535")),
                Ok(port) => Some(port),
            },
        };
        let host = if host == "*" {
            Host::Any
        } else if let Some(rest) = host.strip_prefix('[') {
            let address = rest.strip_suffix(']').and_then(|text| text.parse().ok());
            Host::Address(address.ok_or_else(|| wrong("the address is wrong"))?)
        } else if let Ok(address) = host.parse() {
            Host::Address(address)
        } else {
            let name = plain(host);
            let (star, rest) = match name.strip_prefix('*') {
                Some(rest) => (true, rest),
                None => (false, name.as_str()),
            };
            let dotted = !star || rest.starts_with('.') && rest.len() > 1;
            let fine = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
            if rest.is_empty() || !dotted || !rest.chars().all(fine) {
                return Err(wrong("the host is wrong"));
            }
            if star {
                Host::Below(rest.to_owned())
            } else {
                Host::Name(name)
            }
        };
        if (private || local) && matches!(host, Host::Any | Host::Address(_)) {
            return Err(wrong("+private and +local are for names only"));
        }
        Ok(NetGrant {
            host,
            port,
            private,
            local,
        })
    }
}

impl NetGrant {
    /// Whether it leads to this host, a name or an address, and port.
    #[must_use]
    pub fn allows(&self, host: &str, port: u16) -> bool {
        let host = plain(host);
        let address: Option<IpAddr> = host.parse().ok();
        self.port.is_none_or(|granted| granted == port)
            && match &self.host {
                Host::Any => true,
                Host::Below(rest) => address.is_none() && host.ends_with(rest.as_str()),
                Host::Name(name) => *name == host,
                Host::Address(granted) => address == Some(*granted),
            }
    }

    /// Whether what it leads to may have an address that is reached from so far.
    fn reaches(&self, reach: Reach) -> bool {
        match reach {
            Reach::Everywhere => true,
            Reach::Network => self.private,
            Reach::Machine => self.local,
        }
    }
}

/// From where an address can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reach {
    /// From everywhere.
    Everywhere,
    /// From within a private network.
    Network,
    /// From this machine or its link.
    Machine,
}

/// A host as it is compared: lower case, without the dot that ends a full name, without brackets.
fn plain(host: &str) -> String {
    let host = host.strip_prefix('[').unwrap_or(host);
    let host = host.strip_suffix(']').unwrap_or(host);
    host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase()
}

impl fmt::Display for NetGrant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.host {
            Host::Any => write!(f, "*")?,
            Host::Below(rest) => write!(f, "*{rest}")?,
            Host::Name(name) => write!(f, "{name}")?,
            Host::Address(address) => write!(f, "{}", bracketed(&address.to_string()))?,
        }
        match self.port {
            Some(port) => write!(f, ":{port}")?,
            None => write!(f, ":*")?,
        }
        let words = [(self.private, "+private"), (self.local, "+local")];
        let mut words = words.into_iter().filter(|(said, _)| *said);
        words.try_for_each(|(_, word)| f.write_str(word))
    }
}

/// All places that a guest may connect to; none by default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetGrants {
    grants: Vec<NetGrant>,
}

impl NetGrants {
    /// Grants nothing.
    #[must_use]
    pub fn none() -> Self {
        NetGrants::default()
    }

    /// Grants everything.
    #[must_use]
    pub fn all() -> Self {
        NetGrants {
            grants: vec![NetGrant {
                host: Host::Any,
                port: None,
                private: false,
                local: false,
            }],
        }
    }

    /// Checks a connection before the name is looked up.
    ///
    /// # Errors
    /// [`Denied`](super::NetErrorKind::Denied) with the grant that would be needed.
    pub fn check(&self, host: &str, port: u16) -> Result<(), NetError> {
        if self.grants.iter().any(|grant| grant.allows(host, port)) {
            Ok(())
        } else {
            Err(NetError::denied(host, port))
        }
    }

    /// Checks an address that a granted name was found to have.
    ///
    /// Who runs the name server decides about the address, so a name must not lead a guest to what
    /// only listens on this machine or in its network, unless the name's grant says so, see
    /// [`NetGrant`], or the address has a grant of its own.
    ///
    /// # Errors
    /// [`Denied`](super::NetErrorKind::Denied) with the grant that would be needed.
    pub fn check_resolved(&self, host: &str, address: IpAddr, port: u16) -> Result<(), NetError> {
        let host = plain(host);
        let literal = host.parse::<IpAddr>().is_ok();
        let this = host == "localhost" || host.ends_with(".localhost");
        let reach = reach(address);
        let mut grants = self.grants.iter();
        if literal
            || reach == Reach::Everywhere
            || this && address.to_canonical().is_loopback()
            || grants.any(|grant| grant.allows(&host, port) && grant.reaches(reach))
            || self.check(&address.to_string(), port).is_ok()
        {
            return Ok(());
        }
        let (what, word) = match reach {
            Reach::Machine => ("of this machine or its link", "local"),
            Reach::Network | Reach::Everywhere => ("of a private network", "private"),
        };
        Err(NetError::new(
            super::NetErrorKind::Denied,
            format!(
                "{host} has the address {address} {what}, for which the program has no grant \
                 ({}:{port} or {host}:{port}+{word})",
                bracketed(&address.to_string())
            ),
        ))
    }
}

/// From where an address can be reached (IANA's registries of special-purpose addresses).
fn reach(address: IpAddr) -> Reach {
    match address {
        IpAddr::V4(v4) => reach_v4(v4),
        IpAddr::V6(v6) => reach_v6(v6),
    }
}

fn reach_v4(v4: Ipv4Addr) -> Reach {
    let [a, b, c, _] = v4.octets();
    match (a, b) {
        // This network, loopback, link-local, multicast, reserved and broadcast.
        (0 | 127 | 224.., _) | (169, 254) => Reach::Machine,
        // Private networks, those of carriers, of protocols, and for benchmarks.
        (10, _) | (172, 16..=31) | (192, 168) | (100, 64..=127) | (198, 18..=19) => Reach::Network,
        (192, 0) if c == 0 => Reach::Network,
        _ => Reach::Everywhere,
    }
}

fn reach_v6(v6: Ipv6Addr) -> Reach {
    let [a, b, c, d, e, f, g, h] = v6.segments();
    let v4 = |high: u16, low: u16| {
        let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
        reach_v4(Ipv4Addr::new(a, b, c, d))
    };
    match (a, b) {
        // An IPv4 address in another form: mapped or compatible, translated (RFC 6052), 6to4.
        (0, 0) if c == 0 && d == 0 && e == 0 && (f == 0 || f == 0xffff) => v4(g, h),
        (0x64, 0xff9b) if c == 0 && d == 0 && e == 0 && f == 0 => v4(g, h),
        (0x64, 0xff9b) => Reach::Network,
        (0x2002, _) => v4(b, c),
        // Unique local and site-local.
        (0xfc00..=0xfdff | 0xfec0..=0xfeff, _) => Reach::Network,
        // Link-local and multicast.
        (0xfe80..=0xfebf | 0xff00.., _) => Reach::Machine,
        _ => Reach::Everywhere,
    }
}

impl FromIterator<NetGrant> for NetGrants {
    fn from_iter<I: IntoIterator<Item = NetGrant>>(grants: I) -> Self {
        NetGrants {
            grants: grants.into_iter().collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allows(grant: &str, host: &str, port: u16) -> bool {
        grant.parse::<NetGrant>().unwrap().allows(host, port)
    }

    #[test]
    fn wildcards() {
        assert!(allows("example.com:443", "Example.COM.", 443));
        assert!(!allows("example.com:443", "example.com", 80));
        assert!(!allows("example.com:443", "a.example.com", 443));
        assert!(allows("*.example.com:443", "a.b.example.com", 443));
        assert!(!allows("*.example.com:443", "example.com", 443));
        assert!(!allows("*.example.com:443", "badexample.com", 443));
        assert!(allows("127.0.0.1:*", "127.0.0.1", 8080));
        assert!(!allows("127.0.0.1:*", "127.0.0.2", 8080));
        assert!(allows("[::1]:80", "[0:0::1]", 80));
        assert!(allows("*:80", "anything", 80));
        assert!(!allows("*.1:*", "127.0.0.1", 1));
    }

    #[test]
    fn what_is_no_grant_says_so() {
        for wrong in [
            "",
            "host",
            "host:",
            "host:0",
            "host:99999",
            "*x.com:1",
            "*.:1",
            ":80",
            "[::1:80",
            "a b:80",
            "http://x:80",
        ] {
            let error = wrong.parse::<NetGrant>().unwrap_err().to_string();
            assert!(error.contains("HOST:PORT"), "{wrong}: {error}");
        }
        for wrong in ["a:80+", "a:80+lan", "*:80+private", "10.0.0.1:80+private"] {
            assert!(wrong.parse::<NetGrant>().is_err(), "{wrong}");
        }
        for right in [
            "*.example.com:443",
            "127.0.0.1:*",
            "[::1]:80",
            "*:*",
            "a.lan:*+private+local",
        ] {
            assert_eq!(right.parse::<NetGrant>().unwrap().to_string(), right);
        }
    }

    /// Whether a guest with this one grant may go where the name was found to lead.
    fn leads(grant: &str, host: &str, address: &str) -> bool {
        let grants: NetGrants = [grant.parse().unwrap()].into_iter().collect();
        grants.check(host, 80).is_ok()
            && grants
                .check_resolved(host, address.parse().unwrap(), 80)
                .is_ok()
    }

    const PUBLIC: [&str; 4] = [
        "192.0.2.1",
        "2001:db8::1",
        "64:ff9b::c000:201",
        "172.32.0.1",
    ];
    const PRIVATE: [&str; 10] = [
        "10.0.0.1",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "100.64.0.1",
        "198.18.0.1",
        "fd00::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::",
    ];
    const LOCAL: [&str; 11] = [
        "127.0.0.1",
        "127.9.9.9",
        "0.0.0.0",
        "169.254.169.254",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "::ffff:127.0.0.1",
        "fe80::1",
        "ff02::1",
    ];

    #[test]
    fn a_name_leads_to_public_addresses_only() {
        for grant in ["a.example.com:80", "*.example.com:80"] {
            let leads = |address: &&str| leads(grant, "a.example.com", address);
            assert!(PUBLIC.iter().all(leads));
            for address in PRIVATE.iter().chain(&LOCAL) {
                assert!(!leads(address), "{grant} {address}");
            }
        }
    }

    #[test]
    fn words_of_a_grant_lead_further() {
        let leads =
            |words: &str, address: &str| leads(&format!("a.lan:80{words}"), "a.lan", address);
        for address in PRIVATE {
            assert!(leads("+private", address), "{address}");
            assert!(!leads("+local", address), "{address}");
        }
        for address in LOCAL {
            assert!(!leads("+private", address), "{address}");
            assert!(leads("+local", address), "{address}");
        }
        for address in PUBLIC.iter().chain(&PRIVATE).chain(&LOCAL) {
            assert!(leads("+local+private", address), "{address}");
        }
    }

    #[test]
    fn the_words_are_those_of_the_grant_that_fits() {
        let grants = ["a.lan:80", "b.lan:80+private", "a.lan:81+private"];
        let grants: NetGrants = grants
            .map(|text| text.parse().unwrap())
            .into_iter()
            .collect();
        let inner = "10.0.0.1".parse().unwrap();
        let error = grants.check_resolved("a.lan", inner, 80).unwrap_err();
        assert_eq!(
            error.to_string(),
            "a.lan has the address 10.0.0.1 of a private network, for which the program has no \
             grant (10.0.0.1:80 or a.lan:80+private)"
        );
        assert!(grants.check_resolved("b.lan", inner, 80).is_ok());
        assert!(grants.check_resolved("a.lan", inner, 81).is_ok());
    }

    #[test]
    fn addresses_and_localhost_are_what_they_say() {
        assert!(leads("10.0.0.1:80", "10.0.0.1", "10.0.0.1"));
        assert!(leads("127.0.0.1:80", "127.0.0.1", "127.0.0.1"));
        assert!(!leads("10.0.0.1:80", "10.0.0.2", "10.0.0.2"));
        assert!(leads("localhost:80", "localhost", "127.0.0.1"));
        assert!(leads("localhost:80", "localhost", "::1"));
        assert!(!leads("localhost:80", "localhost", "169.254.1.1"));
        assert!(leads("*:80", "anything", "10.0.0.1"));
        let both = ["a.lan:80", "10.0.0.1:80"].map(|text| text.parse().unwrap());
        let both: NetGrants = both.into_iter().collect();
        let inner = |text: &str| both.check_resolved("a.lan", text.parse().unwrap(), 80);
        assert!(inner("10.0.0.1").is_ok() && inner("10.0.0.2").is_err());
        let error = NetGrants::none().check("::1", 80).unwrap_err();
        assert_eq!(error.to_string(), "the program has no grant for [::1]:80");
    }
}
