//! Addresses of `http:`, `https:`, `ws:` and `wss:`, as far as a client needs them.

use std::{fmt, net::Ipv6Addr, str::FromStr};

use super::{NetError, NetErrorKind, error::bracketed};

/// The longest address.
const MAX: usize = 64 * 1024;

/// An absolute address: scheme, host, port, path with query. A fragment is left out.
///
/// # Examples
/// ```
/// use shanhai_host::HttpUrl;
///
/// let url: HttpUrl = "http://Example.com/a/b?c#d".parse()?;
/// assert_eq!((url.host(), url.port(), url.path()), ("example.com", 80, "/a/b?c"));
/// assert_eq!(url.join("../x")?.to_string(), "http://example.com/x");
/// # Ok::<(), shanhai_host::ParseUrlError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpUrl {
    scheme: &'static str,
    host: String,
    port: u16,
    path: String,
}

/// Why a text is no [`HttpUrl`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseUrlError {
    text: String,
    problem: &'static str,
}

impl fmt::Display for ParseUrlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} in the address {:?}", self.problem, self.text)
    }
}

impl std::error::Error for ParseUrlError {}

impl From<ParseUrlError> for NetError {
    fn from(error: ParseUrlError) -> Self {
        NetError::new(NetErrorKind::Invalid, error.to_string())
    }
}

fn wrong(text: &str, problem: &'static str) -> ParseUrlError {
    ParseUrlError {
        text: text.chars().take(200).collect(),
        problem,
    }
}

impl FromStr for HttpUrl {
    type Err = ParseUrlError;

    fn from_str(text: &str) -> Result<Self, ParseUrlError> {
        let text = text.trim();
        if text.len() > MAX {
            return Err(wrong(text, "too many characters"));
        }
        let split = text.split_once("://");
        let (scheme, rest) = split.ok_or_else(|| wrong(text, "no scheme"))?;
        let scheme = ["http", "https", "ws", "wss"]
            .into_iter()
            .find(|known| scheme.eq_ignore_ascii_case(known))
            .ok_or_else(|| wrong(text, "a scheme that is not http, https, ws or wss"))?;
        let rest = rest.split('#').next().unwrap_or_default();
        let end = rest.find(['/', '?', '\\']).unwrap_or(rest.len());
        let (authority, path) = rest.split_at(end);
        if authority.contains('@') {
            return Err(wrong(text, "a user name"));
        }
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
            _ => (authority, None),
        };
        let port = match port {
            None | Some("") => default_port(scheme),
            Some(port) => port.parse().map_err(|_| wrong(text, "a wrong port"))?,
        };
        let host = host.to_ascii_lowercase();
        let host = match host.strip_prefix('[') {
            Some(inner) => {
                let inner = inner.strip_suffix(']').map(str::parse::<Ipv6Addr>);
                match inner {
                    Some(Ok(address)) => address.to_string(),
                    _ => return Err(wrong(text, "a wrong address")),
                }
            }
            None => host,
        };
        let fine = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | ':');
        if host.is_empty() || !host.chars().all(fine) {
            return Err(wrong(text, "a wrong host"));
        }
        let path = match path.chars().next() {
            None => "/".to_owned(),
            Some('/') => encode(path),
            Some(_) => format!("/{}", encode(path.trim_start_matches('\\'))),
        };
        Ok(HttpUrl {
            scheme,
            host,
            port,
            path,
        })
    }
}

/// Writes what may not stand in an address as `%` and two digits.
fn encode(path: &str) -> String {
    let mut encoded = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_graphic() && !matches!(byte, b'"' | b'<' | b'>' | b'`' | b'{' | b'}') {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

fn default_port(scheme: &str) -> u16 {
    match scheme {
        "http" | "ws" => 80,
        _ => 443,
    }
}

impl HttpUrl {
    /// `http`, `https`, `ws` or `wss`.
    #[must_use]
    pub fn scheme(&self) -> &'static str {
        self.scheme
    }

    /// Whether the connection is encrypted.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        matches!(self.scheme, "https" | "wss")
    }

    /// The host: a name or an address, in lower case and without brackets.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Host and, unless it is the usual one, port, as the header `Host` wants them.
    #[must_use]
    pub fn authority(&self) -> String {
        let host = bracketed(&self.host);
        if self.port == default_port(self.scheme) {
            host
        } else {
            format!("{host}:{}", self.port)
        }
    }

    /// Path and query; begins with a slash.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The address that `reference` means on the page of this one.
    ///
    /// # Errors
    /// If it is no address.
    pub fn join(&self, reference: &str) -> Result<HttpUrl, ParseUrlError> {
        let reference = reference.trim();
        let first = reference.split(['/', '?', '#']).next();
        if first.is_some_and(|first| first.contains(':')) {
            // It has a scheme of its own.
            return reference.parse();
        }
        if let Some(rest) = reference.strip_prefix("//") {
            return format!("{}://{rest}", self.scheme).parse();
        }
        let base = format!("{}://{}", self.scheme, self.authority());
        let own = self.path.split('?').next().unwrap_or_default();
        let path = match reference.chars().next() {
            None | Some('#') => self.path.clone(),
            Some('?') => format!("{own}{reference}"),
            Some('/') => clean(reference),
            Some(_) => {
                let folder = own.rsplit_once('/').map_or("", |(folder, _)| folder);
                clean(&format!("{folder}/{reference}"))
            }
        };
        format!("{base}{path}").parse()
    }
}

/// Resolves `.` and `..` in a path; the query stays.
fn clean(path: &str) -> String {
    let path = path.split('#').next().unwrap_or_default();
    let (path, query) = match path.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (path, None),
    };
    let mut parts: Vec<&str> = Vec::new();
    let mut folder = false;
    for part in path.split('/').skip(1) {
        folder = matches!(part, "." | "..");
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    let mut cleaned = format!("/{}", parts.join("/"));
    if folder && !parts.is_empty() {
        cleaned.push('/');
    }
    match query {
        Some(query) => format!("{cleaned}?{query}"),
        None => cleaned,
    }
}

impl fmt::Display for HttpUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}{}", self.scheme, self.authority(), self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> String {
        match text.parse::<HttpUrl>() {
            Ok(url) => url.to_string(),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn addresses() {
        assert_eq!(url("HTTP://A.b:80"), "http://a.b/");
        assert_eq!(url("https://a:8443?q=ü"), "https://a:8443/?q=%C3%BC");
        assert_eq!(url("http://[::1]:8080/x"), "http://[::1]:8080/x");
        assert_eq!(url("ws://h/s#frag"), "ws://h/s");
        for wrong in [
            "/x",
            "ftp://a/",
            "http://",
            "http://a b/",
            "http://u@h/",
            "http://h:x/",
            "http://[z]/",
            "http://h\r\nX: y/",
            "http://[::1/",
        ] {
            assert!(wrong.parse::<HttpUrl>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn references() {
        let base: HttpUrl = "http://h:81/a/b/c?q".parse().unwrap();
        let join = |reference: &str| base.join(reference).unwrap().to_string();
        assert_eq!(join("/x/../y?z"), "http://h:81/y?z");
        assert_eq!(join("d"), "http://h:81/a/b/d");
        assert_eq!(join("../../../d/."), "http://h:81/d/");
        assert_eq!(join("?r"), "http://h:81/a/b/c?r");
        assert_eq!(join(""), "http://h:81/a/b/c?q");
        assert_eq!(join("//other/x"), "http://other/x");
        assert_eq!(join("https://o/x"), "https://o/x");
        assert!(base.join("javascript:alert(1)").is_err());
        assert_eq!(join("/r?to=http://x/"), "http://h:81/r?to=http://x/");
    }
}
