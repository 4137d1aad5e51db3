//! Just enough of Rust's syntax: a source without its comments and literals, and its paths.

/// The source with comments, strings and characters blanked; lines stay where they are.
pub(super) fn code(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = bytes.to_vec();
    let mut at = 0;
    while at < bytes.len() {
        let end = match bytes[at] {
            b'/' if bytes.get(at + 1) == Some(&b'/') => find(bytes, at, b"\n"),
            b'/' if bytes.get(at + 1) == Some(&b'*') => comment_end(bytes, at),
            b'"' => string_end(bytes, at + 1),
            b'r' | b'b' if !follows_word(bytes, at) => prefixed_end(bytes, at),
            b'\'' => character_end(bytes, at),
            _ => at,
        };
        for byte in &mut out[at..end] {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
        at = end.max(at + 1);
    }
    String::from_utf8(out).expect("only whole literals and comments are blanked")
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || !byte.is_ascii()
}

fn follows_word(bytes: &[u8], at: usize) -> bool {
    at > 0 && is_word(bytes[at - 1])
}

fn find(bytes: &[u8], from: usize, what: &[u8]) -> usize {
    let found = bytes[from..]
        .windows(what.len())
        .position(|window| window == what);
    found.map_or(bytes.len(), |position| from + position)
}

/// The end of a block comment; they nest.
fn comment_end(bytes: &[u8], start: usize) -> usize {
    let mut depth = 0;
    let mut at = start;
    while at < bytes.len() {
        if bytes[at..].starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if bytes[at..].starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    bytes.len()
}

fn string_end(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// The end of `r".."`, `r#".."#`, `b".."`, `br".."`, `b'.'`; `start` itself if it is a plain word.
fn prefixed_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    let mut raw = bytes[start] == b'r';
    if !raw && bytes.get(at) == Some(&b'r') {
        raw = true;
        at += 1;
    }
    let hashes = bytes[at..]
        .iter()
        .take_while(|byte| raw && **byte == b'#')
        .count();
    match bytes.get(at + hashes) {
        Some(b'"') if raw => {
            let close: Vec<u8> = [b'"'].into_iter().chain(vec![b'#'; hashes]).collect();
            (find(bytes, at + hashes + 1, &close) + close.len()).min(bytes.len())
        }
        Some(b'"') => string_end(bytes, at + 1),
        Some(b'\'') if !raw => character_end(bytes, at),
        Some(_) | None => start,
    }
}

/// The end of a character; `start` itself if it is a lifetime.
fn character_end(bytes: &[u8], start: usize) -> usize {
    match bytes.get(start + 1) {
        Some(b'\\') => (find(bytes, start + 3, b"'") + 1).min(bytes.len()),
        Some(_) => {
            let text = std::str::from_utf8(&bytes[start + 1..]).unwrap_or_default();
            let width = text.chars().next().map_or(1, char::len_utf8);
            match bytes.get(start + 1 + width) {
                Some(b'\'') => start + width + 2,
                Some(_) | None => start,
            }
        }
        None => start,
    }
}

/// The words of `code` with their places.
pub(super) fn words(code: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let bytes = code.as_bytes();
        while at < bytes.len() && !is_word(bytes[at]) {
            at += 1;
        }
        let start = at;
        while at < bytes.len() && is_word(bytes[at]) {
            at += 1;
        }
        (start < at).then(|| (start, &code[start..at]))
    })
}

/// The line of a place, from 1.
pub(super) fn line(code: &str, place: usize) -> usize {
    code[..place].bytes().filter(|byte| *byte == b'\n').count() + 1
}

/// The names that follow `crate::`: one for a path, all of the first level for a group.
pub(super) fn crate_names(code: &str) -> Vec<(usize, &str)> {
    let mut names = Vec::new();
    for (place, word) in words(code) {
        let after = place + word.len();
        if word == "crate" && code[after..].starts_with("::") {
            names.extend(heads(code, after + 2));
        }
    }
    names
}

/// The first name of the path at `start`, or those of each path in the group that starts there.
fn heads(code: &str, start: usize) -> Vec<(usize, &str)> {
    let first = |from: usize| {
        words(&code[from..])
            .next()
            .map(|(place, word)| (from + place, word))
            .into_iter()
    };
    if !code[start..].starts_with('{') {
        return first(start).collect();
    }
    let mut names = Vec::new();
    let mut depth = 0;
    let mut expected = false;
    for (place, character) in code[start..].char_indices() {
        match character {
            '{' => {
                depth += 1;
                expected = depth == 1;
            }
            '}' if depth == 1 => break,
            '}' => depth -= 1,
            ',' => expected = depth == 1,
            _ if expected && !character.is_whitespace() => {
                names.extend(first(start + place));
                expected = false;
            }
            _ => {}
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_literals_are_blanked() {
        let text =
            "a /* b /* c */ d */ e // f\n\"g \\\" h\" r#\"i \" j\"# 'k' '\\'' '\"' &'l m b'n' o";
        let left: Vec<&str> = words(&code(text)).map(|(_, word)| word).map(leak).collect();
        assert_eq!(left, ["a", "e", "l", "m", "o"]);
    }

    fn leak(word: &str) -> &'static str {
        Box::leak(word.to_owned().into_boxed_str())
    }

    #[test]
    fn lines_stay() {
        let text = "/* a\nb */ c";
        let code = code(text);
        let (place, word) = words(&code).next().expect("one word is left");
        assert_eq!((word, line(&code, place)), ("c", 2));
    }

    #[test]
    fn names_after_crate() {
        let names = |text| -> Vec<String> {
            crate_names(text)
                .into_iter()
                .map(|(_, name)| name.to_owned())
                .collect()
        };
        assert_eq!(names("use crate::a::b; crate::c::d()"), ["a", "c"]);
        assert_eq!(names("use crate::{a::{b, c}, d, e::f};"), ["a", "d", "e"]);
        assert_eq!(names("my_crate::x; pub(crate) fn"), [""; 0]);
    }
}
