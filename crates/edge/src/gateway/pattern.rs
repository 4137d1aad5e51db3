//! Patterns of routes, as Go's `net/http.ServeMux` has them since Go 1.22.
//!
//! ```text
//! [METHOD ][HOST]/[PATH]      a segment of the path is a literal, {name}, at the end {name...} or {$}
//! ```
//!
//! A path that ends in `/` matches everything below it. `GET` matches `HEAD` as well. Of two patterns
//! that match, the more specific one wins; two of which neither is more specific conflict.

use std::{borrow::Cow, fmt};

/// The most bytes that a pattern has.
const PATTERN_MAX: usize = 2048;
/// The most segments that a pattern has.
const SEGMENTS_MAX: usize = 64;

/// A pattern of requests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    text: String,
    method: Option<String>,
    host: Option<String>,
    segments: Vec<Segment>,
}

/// A part of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Segment {
    /// This text.
    Literal(String),
    /// Any one segment.
    Any,
    /// The slash at the end of the path and nothing after it.
    End,
    /// All that is left.
    Rest,
}

/// Why a text is no pattern.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("route {text:?}: {problem}; write [METHOD ][HOST]/PATH, as \"GET /pins/{{name}}\"")]
pub struct PatternError {
    text: String,
    problem: &'static str,
}

/// How the requests of two patterns relate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// Both match the same.
    Equivalent,
    /// The first matches all that the second does, and more.
    MoreGeneral,
    /// The second matches all that the first does, and more.
    MoreSpecific,
    /// Some are matched by both, and some by only one, of either.
    Overlaps,
    /// None is matched by both.
    Disjoint,
}

impl Relation {
    /// The relation of pairs whose parts relate like this.
    fn and(self, other: Relation) -> Relation {
        use Relation::{Disjoint, Equivalent, MoreGeneral, MoreSpecific, Overlaps};
        match (self, other) {
            (Disjoint, _) | (_, Disjoint) => Disjoint,
            (Equivalent, other) => other,
            (one, Equivalent) => one,
            (Overlaps, _) | (_, Overlaps) => Overlaps,
            (MoreGeneral, MoreSpecific) | (MoreSpecific, MoreGeneral) => Overlaps,
            (one, _) => one,
        }
    }
}

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// [`PatternError`].
    pub fn new(text: &str) -> Result<Self, PatternError> {
        let wrong = |problem| PatternError {
            text: text.chars().take(200).collect(),
            problem,
        };
        if text.len() > PATTERN_MAX {
            return Err(wrong("it is longer than 2048 bytes"));
        }
        let (method, rest) = match text.split_once([' ', '\t']) {
            Some((method, rest)) => (Some(method), rest.trim_start_matches([' ', '\t'])),
            None => (None, text),
        };
        if method.is_some_and(|method| !is_token(method)) {
            return Err(wrong("the method is no HTTP method"));
        }
        let Some(slash) = rest.find('/') else {
            return Err(wrong("it has no path"));
        };
        let (host, path) = rest.split_at(slash);
        if host.contains(['{', '}', ' ', '\t']) {
            return Err(wrong("a host has neither wildcards nor blanks"));
        }
        let segments = segments(path).map_err(wrong)?;
        Ok(Pattern {
            text: text.to_owned(),
            method: method.map(str::to_owned),
            host: (!host.is_empty()).then(|| host.to_ascii_lowercase()),
            segments,
        })
    }

    /// The pattern as it was written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The host, if it names one.
    pub fn host(&self) -> Option<&str> {
        self.host.as_deref()
    }

    /// The method, if it names one.
    pub fn method(&self) -> Option<&str> {
        self.method.as_deref()
    }

    /// The only path that it matches, if there is one.
    pub fn only_path(&self) -> Option<String> {
        let mut path = String::new();
        for segment in &self.segments {
            path.push('/');
            match segment {
                Segment::Literal(text) => path.push_str(text),
                Segment::End => {}
                Segment::Any | Segment::Rest => return None,
            }
        }
        Some(path)
    }

    /// Whether requests with this method are meant.
    pub fn takes(&self, method: &str) -> bool {
        match self.method.as_deref() {
            None => true,
            Some("GET") => method == "GET" || method == "HEAD",
            Some(own) => own == method,
        }
    }

    /// Whether the path is meant.
    pub fn matches(&self, path: &str) -> bool {
        let Some(mut rest) = path.strip_prefix('/') else {
            return false;
        };
        let mut is_over = false;
        for segment in &self.segments {
            if *segment == Segment::Rest || is_over {
                return !is_over;
            }
            let (part, after) = match rest.split_once('/') {
                Some((part, after)) => (part, Some(after)),
                None => (rest, None),
            };
            let fits = match segment {
                Segment::Literal(text) => decoded(part) == **text,
                Segment::Any => !part.is_empty(),
                Segment::End | Segment::Rest => part.is_empty() && after.is_none(),
            };
            if !fits {
                return false;
            }
            match after {
                Some(after) => rest = after,
                None => is_over = true,
            }
        }
        is_over
    }

    /// How its requests relate to those of another pattern. A host is more specific than none.
    pub fn relation(&self, other: &Pattern) -> Relation {
        match (&self.host, &other.host) {
            (Some(a), Some(b)) if a != b => return Relation::Disjoint,
            (Some(_), None) => return Relation::MoreSpecific,
            (None, Some(_)) => return Relation::MoreGeneral,
            _ => {}
        }
        let methods = relation_of_methods(self.method(), other.method());
        methods.and(relation_of_paths(&self.segments, &other.segments))
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// A name as HTTP's methods are.
fn is_token(text: &str) -> bool {
    let is_mark = |byte| b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || is_mark(byte))
}

fn segments(path: &str) -> Result<Vec<Segment>, &'static str> {
    let mut segments = Vec::new();
    let mut names: Vec<&str> = Vec::new();
    let mut rest = path.strip_prefix('/');
    while let Some(text) = rest {
        if segments.len() == SEGMENTS_MAX {
            return Err("it has more than 64 segments");
        }
        let (part, after) = match text.split_once('/') {
            Some((part, after)) => (part, Some(after)),
            None => (text, None),
        };
        rest = after;
        let is_last = after.is_none();
        if part.is_empty() && is_last {
            segments.push(Segment::Rest);
            break;
        }
        let Some(inner) = part.strip_prefix('{') else {
            if part.contains(['{', '}']) {
                return Err("a wildcard is a whole segment");
            }
            segments.push(Segment::Literal(decoded(part).into_owned()));
            continue;
        };
        let inner = inner
            .strip_suffix('}')
            .ok_or("a wildcard is a whole segment that ends in }")?;
        if inner == "$" {
            if !is_last {
                return Err("{$} stands at the end");
            }
            segments.push(Segment::End);
            continue;
        }
        let (name, is_rest) = match inner.strip_suffix("...") {
            Some(name) => (name, true),
            None => (inner, false),
        };
        if is_rest && !is_last {
            return Err("{name...} stands at the end");
        }
        let mut letters = name.chars();
        let is_name = letters
            .next()
            .is_some_and(|c| c.is_alphabetic() || c == '_')
            && letters.all(|c| c.is_alphanumeric() || c == '_');
        if !is_name {
            return Err("a wildcard has a Go identifier as its name");
        }
        if names.contains(&name) {
            return Err("two wildcards have one name");
        }
        names.push(name);
        segments.push(if is_rest { Segment::Rest } else { Segment::Any });
    }
    Ok(segments)
}

fn relation_of_methods(a: Option<&str>, b: Option<&str>) -> Relation {
    match (a, b) {
        _ if a == b => Relation::Equivalent,
        (None, _) | (Some("GET"), Some("HEAD")) => Relation::MoreGeneral,
        (_, None) | (Some("HEAD"), Some("GET")) => Relation::MoreSpecific,
        _ => Relation::Disjoint,
    }
}

fn relation_of_paths(a: &[Segment], b: &[Segment]) -> Relation {
    let is_open = |path: &[Segment]| matches!(path.last(), Some(Segment::Rest));
    if a.len() != b.len() && !is_open(a) && !is_open(b) {
        return Relation::Disjoint;
    }
    let mut relation = Relation::Equivalent;
    for (one, other) in a.iter().zip(b) {
        relation = relation.and(relation_of_segments(one, other));
        if relation == Relation::Disjoint {
            return relation;
        }
    }
    if a.len() == b.len() {
        relation
    } else if a.len() < b.len() && is_open(a) {
        relation.and(Relation::MoreGeneral)
    } else if b.len() < a.len() && is_open(b) {
        relation.and(Relation::MoreSpecific)
    } else {
        Relation::Disjoint
    }
}

fn relation_of_segments(a: &Segment, b: &Segment) -> Relation {
    match (a, b) {
        (Segment::Rest, Segment::Rest) | (Segment::Any, Segment::Any) => Relation::Equivalent,
        (Segment::Rest, _) => Relation::MoreGeneral,
        (_, Segment::Rest) => Relation::MoreSpecific,
        (Segment::Any, Segment::Literal(_)) => Relation::MoreGeneral,
        (Segment::Literal(_), Segment::Any) => Relation::MoreSpecific,
        (Segment::End, Segment::End) => Relation::Equivalent,
        (Segment::Literal(a), Segment::Literal(b)) if a == b => Relation::Equivalent,
        _ => Relation::Disjoint,
    }
}

/// A part of a path without its escapes; one that is wrong stays as it is.
pub fn decoded(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digit = |at: usize| {
            after
                .get(at)
                .and_then(|digit| char::from(*digit).to_digit(16))
        };
        match (first, digit(0), digit(1)) {
            (b'%', Some(high), Some(low)) => {
                bytes.push((high * 16 + low) as u8);
                rest = &after[2..];
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(text), Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern(text: &str) -> Pattern {
        Pattern::new(text).unwrap()
    }

    /// What a pattern makes of a path, as Go's `ServeMux` does.
    #[test]
    fn paths() {
        for (text, path, expected) in [
            ("/", "/", true),
            ("/", "/any/thing", true),
            ("/{$}", "/", true),
            ("/{$}", "/a", false),
            ("/a", "/a", true),
            ("/a", "/a/", false),
            ("/a/", "/a/", true),
            ("/a/", "/a/b/c", true),
            ("/a/", "/a", false),
            ("/a/{$}", "/a/", true),
            ("/a/{$}", "/a/b", false),
            ("/pins/{name}", "/pins/led", true),
            ("/pins/{name}", "/pins/", false),
            ("/pins/{name}", "/pins/a%2Fb", true),
            ("/{a}/x/{b}", "/1/x/2", true),
            ("/files/{path...}", "/files/a/b", true),
            ("/files/{path...}", "/files/", true),
            ("/files/{path...}", "/files", false),
            ("/a%20b", "/a%20b", true),
            ("/a", "a", false),
        ] {
            assert_eq!(pattern(text).matches(path), expected, "{text} {path}");
        }
    }

    #[test]
    fn methods() {
        assert!(pattern("GET /").takes("HEAD"));
        assert!(!pattern("GET /").takes("POST"));
        assert!(pattern("/").takes("BREW"));
    }

    /// The relations that the documentation of Go's `ServeMux` names.
    #[test]
    fn relations() {
        use Relation::{Disjoint, Equivalent, MoreGeneral, MoreSpecific, Overlaps};
        for (a, b, expected) in [
            ("/", "/x", MoreGeneral),
            ("/images/thumbnails/", "/images/", MoreSpecific),
            ("GET /", "/index.html", Overlaps),
            ("GET /", "/", MoreSpecific),
            ("HEAD /", "GET /", MoreSpecific),
            ("POST /", "GET /", Disjoint),
            (
                "/b/{bucket}/o/default",
                "/b/{bucket}/o/{noun}",
                MoreSpecific,
            ),
            ("/posts/{id}", "/{resource}/latest", Overlaps),
            ("/posts/{id}", "/posts/{other}", Equivalent),
            ("example.com/", "/c", MoreSpecific),
            ("a.org/", "b.org/", Disjoint),
            ("/{$}", "/{x}", Disjoint),
            ("/{$}", "/", MoreSpecific),
            ("/a/{x...}", "/a/", Equivalent),
        ] {
            assert_eq!(pattern(a).relation(&pattern(b)), expected, "{a} {b}");
        }
    }

    #[test]
    fn what_is_no_pattern() {
        for text in [
            "",
            "GET",
            "example.com",
            "G T /",
            "GE(T /",
            "/{",
            "/a{b}",
            "/{a}/{a}",
            "/{a...}/b",
            "/{$}/b",
            "/{1}",
            "{h}.org/",
        ] {
            assert!(Pattern::new(text).is_err(), "{text:?}");
        }
        assert_eq!(
            Pattern::new("health").unwrap_err().to_string(),
            "route \"health\": it has no path; write [METHOD ][HOST]/PATH, as \"GET /pins/{name}\""
        );
        assert!(Pattern::new(&"/x".repeat(2000)).is_err());
    }

    #[test]
    fn only_paths() {
        assert_eq!(pattern("GET /a/b").only_path().as_deref(), Some("/a/b"));
        assert_eq!(pattern("/a/{$}").only_path().as_deref(), Some("/a/"));
        assert_eq!(pattern("/a/").only_path(), None);
    }
}
