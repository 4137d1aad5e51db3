//! Where a guest may connect to.

use std::{fmt, net::IpAddr, str::FromStr};

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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetGrant {
    host: Host,
    port: Option<u16>,
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
             *.example.com:443 or 127.0.0.1:*"
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
        Ok(NetGrant { host, port })
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
            Some(port) => write!(f, ":{port}"),
            None => write!(f, ":*"),
        }
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
    /// A name may have any address but those of this machine itself and its link (loopback,
    /// link-local, unspecified, multicast): a name server must not lead a guest to what only listens
    /// here. `localhost` may, and so may addresses with a grant of their own.
    ///
    /// # Errors
    /// [`Denied`](super::NetErrorKind::Denied).
    pub fn check_resolved(&self, host: &str, address: IpAddr, port: u16) -> Result<(), NetError> {
        let host = plain(host);
        let literal = host.parse::<IpAddr>().is_ok();
        let local = host == "localhost" || host.ends_with(".localhost");
        if literal || local && address.is_loopback() || !is_inner(address) {
            return Ok(());
        }
        self.check(&address.to_string(), port).map_err(|_| {
            NetError::new(
                super::NetErrorKind::Denied,
                format!(
                    "{host} has the address {address}, for which the program has no grant \
                     ({}:{port})",
                    bracketed(&address.to_string())
                ),
            )
        })
    }
}

/// Whether an address only means something on this machine or its link.
fn is_inner(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => {
            v4.is_loopback()
                || v4.is_link_local()
                || v4.is_unspecified()
                || v4.is_multicast()
                || v4.is_broadcast()
        }
        IpAddr::V6(v6) => match v6.to_ipv4_mapped() {
            Some(v4) => is_inner(IpAddr::V4(v4)),
            None => {
                v6.is_loopback()
                    || v6.is_unspecified()
                    || v6.is_multicast()
                    || v6.is_unicast_link_local()
            }
        },
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
        for right in ["*.example.com:443", "127.0.0.1:*", "[::1]:80", "*:*"] {
            assert_eq!(right.parse::<NetGrant>().unwrap().to_string(), right);
        }
    }

    #[test]
    fn a_name_does_not_lead_inside() {
        let grants: NetGrants = ["*.example.com:80".parse().unwrap()].into_iter().collect();
        let check = |host: &str, address: &str| {
            grants
                .check_resolved(host, address.parse().unwrap(), 80)
                .is_ok()
        };
        assert!(check("a.example.com", "192.0.2.1"));
        assert!(check("a.example.com", "10.0.0.1"));
        assert!(!check("a.example.com", "127.0.0.1"));
        assert!(!check("a.example.com", "169.254.169.254"));
        assert!(!check("a.example.com", "::ffff:127.0.0.1"));
        assert!(!check("a.example.com", "::"));
        assert!(check("localhost", "127.0.0.1"));
        assert!(check("127.0.0.1", "127.0.0.1"));
        assert!(!check("localhost", "169.254.1.1"));
        let error = NetGrants::none().check("::1", 80).unwrap_err();
        assert_eq!(error.to_string(), "the program has no grant for [::1]:80");
    }
}
