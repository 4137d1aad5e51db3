//! Patterns of routes as rules: which pattern covers which.
//!
//! How a request finds its route is the gateway's business.

use std::{fmt, str::FromStr};

/// A pattern as Go's `ServeMux` takes it: `/health`, `GET /items/{id}`, `/files/{rest...}`, `/api/`.
///
/// As a rule, a path that ends in `/` covers everything below it; without a method or a host it
/// covers all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteRule {
    method: Option<String>,
    host: Option<String>,
    path: String,
}

/// Bytes of a pattern.
const PATTERN_MAX: usize = 1024;

impl RouteRule {
    /// The rule that covers everything.
    #[must_use]
    pub fn all() -> Self {
        RouteRule {
            method: None,
            host: None,
            path: "/".to_owned(),
        }
    }

    /// Whether every request that `other` is for is also one for this.
    #[must_use]
    pub fn covers(&self, other: &RouteRule) -> bool {
        let part = |mine: &Option<String>, theirs: &Option<String>| match (mine, theirs) {
            (None, _) => true,
            (mine, theirs) => mine == theirs,
        };
        let below = self.path.ends_with('/') && other.path.starts_with(&self.path);
        part(&self.method, &other.method)
            && part(&self.host, &other.host)
            && (below || self.path == other.path)
    }
}

impl FromStr for RouteRule {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = |problem: &str| {
            format!(
                "{problem} in {text:?}: a pattern like \"/health\", \"GET /items/{{id}}\" or \"/api/\" is expected"
            )
        };
        if text.len() > PATTERN_MAX {
            return Err(format!("a pattern has more than {PATTERN_MAX} bytes"));
        }
        let (method, rest) = match text.split_once([' ', '\t']) {
            Some((method, rest)) => (Some(method), rest.trim_start()),
            None => (None, text),
        };
        let upper =
            |method: &str| !method.is_empty() && method.bytes().all(|b| b.is_ascii_uppercase());
        if method.is_some_and(|method| !upper(method)) {
            return Err(wrong("the method is wrong"));
        }
        let slash = rest.find('/').ok_or_else(|| wrong("the path is missing"))?;
        let (host, path) = rest.split_at(slash);
        let fine =
            |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_' | ':' | '[' | ']');
        if !host.chars().all(fine) {
            return Err(wrong("the host is wrong"));
        }
        if path
            .chars()
            .any(|c| c.is_control() || c == ' ' || c == '?' || c == '#')
        {
            return Err(wrong("the path is wrong"));
        }
        let is_part =
            |part: &str| !part.contains(['{', '}']) || part.starts_with('{') && part.ends_with('}');
        if !path.split('/').all(is_part) {
            return Err(wrong("a wildcard is a whole part like {id}"));
        }
        // What climbs would be covered by its beginning and lead elsewhere.
        if path.split('/').any(|part| matches!(part, "." | "..")) {
            return Err(wrong("`.` and `..` are no parts of a path"));
        }
        Ok(RouteRule {
            method: method.map(str::to_owned),
            host: (!host.is_empty()).then(|| host.to_ascii_lowercase()),
            path: path.to_owned(),
        })
    }
}

impl fmt::Display for RouteRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(method) = &self.method {
            write!(f, "{method} ")?;
        }
        f.write_str(self.host.as_deref().unwrap_or_default())?;
        f.write_str(&self.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn covers(rule: &str, pattern: &str) -> bool {
        let parse = |text: &str| text.parse::<RouteRule>().unwrap();
        parse(rule).covers(&parse(pattern))
    }

    #[test]
    fn what_a_rule_covers() {
        assert!(covers("/", "GET example.com/a/{id}"));
        assert!(covers("/api/", "/api/v1/items"));
        assert!(covers("/api/", "/api/"));
        assert!(!covers("/api/", "/api"));
        assert!(!covers("/api/", "/apiary"));
        assert!(covers("/health", "POST /health"));
        assert!(!covers("/health", "/health/"));
        assert!(!covers("GET /health", "/health"));
        assert!(covers("GET /", "GET /x"));
        assert!(!covers("a.lan/", "b.lan/x"));
    }

    #[test]
    fn what_is_no_pattern_says_so() {
        for wrong in [
            "", "health", "get /x", "GET", "/a b", "/../x", "/a/./b", "a,b/x", "/x?y", "/a/{b",
            "/a}", "/{a}b",
        ] {
            let error = wrong.parse::<RouteRule>().unwrap_err();
            assert!(error.contains("/health"), "{wrong}: {error}");
        }
    }
}
