//! The `path` object, after that of node on Linux.

use crate::{
    cx::Cx,
    world::{
        code::{Call, Row, function},
        value::{Outcome, Value},
    },
};

pub(crate) const ROWS: &[Row] = &[
    function("path.resolve", 0, resolve_call),
    function("path.join", 0, join),
    function("path.normalize", 1, normalize),
    function("path.isAbsolute", 1, is_absolute),
    function("path.dirname", 1, dirname),
    function("path.basename", 2, basename),
    function("path.extname", 1, extname),
];

/// Applies paths one after the other, each from where the one before led, and cleans the result.
pub(crate) fn resolve(from: &str, paths: &[&str]) -> String {
    let mut parts: Vec<&str> = Vec::new();
    let start = paths.iter().rposition(|path| path.starts_with('/'));
    let from = if start.is_none() { from } else { "" };
    let paths = paths.get(start.unwrap_or(0)..).unwrap_or_default();
    for part in std::iter::once(&from)
        .chain(paths)
        .flat_map(|path| path.split('/'))
    {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    format!("/{}", parts.join("/"))
}

fn resolve_call(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let paths = texts(cx, call)?;
    let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
    Ok(Value::from(resolve(&cx.services().cwd, &paths)))
}

fn join(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let paths = texts(cx, call)?;
    let paths: Vec<&str> = paths
        .iter()
        .map(String::as_str)
        .filter(|path| !path.is_empty())
        .collect();
    Ok(Value::from(clean(&paths.join("/"))))
}

fn normalize(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let path = cx.to_text(call.arg(0))?;
    Ok(Value::from(clean(&path.to_utf8())))
}

fn is_absolute(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    Ok(Value::Bool(
        cx.to_text(call.arg(0))?.to_utf8().starts_with('/'),
    ))
}

fn dirname(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let path = cx.to_text(call.arg(0))?;
    let path = path.to_utf8();
    let trimmed = path.trim_end_matches('/');
    Ok(Value::from(match trimmed.rsplit_once('/') {
        Some(("", _)) => "/",
        Some((directory, _)) => directory.trim_end_matches('/'),
        None if trimmed.is_empty() && path.starts_with('/') => "/",
        None => ".",
    }))
}

fn basename(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let path = cx.to_text(call.arg(0))?;
    let path = path.to_utf8();
    let name = last_part(&path);
    if call.arg(1).is_undefined() {
        return Ok(Value::from(name));
    }
    let suffix = cx.to_text(call.arg(1))?;
    let cut = name
        .strip_suffix(&*suffix.to_utf8())
        .filter(|rest| !rest.is_empty());
    Ok(Value::from(cut.unwrap_or(name)))
}

fn extname(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let path = cx.to_text(call.arg(0))?;
    let path = path.to_utf8();
    let name = last_part(&path);
    let dot = name.rfind('.').filter(|&at| at > 0 && name != "..");
    Ok(Value::from(dot.and_then(|at| name.get(at..)).unwrap_or("")))
}

fn last_part(path: &str) -> &str {
    path.trim_end_matches('/').rsplit('/').next().unwrap_or("")
}

/// Removes `.`, doubled slashes and `..` where they can be.
fn clean(path: &str) -> String {
    let absolute = path.starts_with('/');
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            ".." if absolute => {}
            _ => parts.push(part),
        }
    }
    let slash = if path.ends_with('/') && !parts.is_empty() {
        "/"
    } else {
        ""
    };
    match (absolute, parts.join("/")) {
        (true, path) => format!("/{path}{slash}"),
        (false, path) if path.is_empty() => ".".into(),
        (false, path) => format!("{path}{slash}"),
    }
}

fn texts(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<Vec<String>> {
    let mut texts = Vec::new();
    for arg in call.args {
        let Value::Text(text) = arg else {
            return Err(cx.type_error("The \"path\" argument must be of type string"));
        };
        texts.push(text.to_string());
    }
    Ok(texts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resolving() {
        assert_eq!(resolve("/work", &["a/../b", "./c"]), "/work/b/c");
        assert_eq!(resolve("/work", &["a", "/x", "y/"]), "/x/y");
        assert_eq!(resolve("/", &["../.."]), "/");
        assert_eq!(resolve("/work", &[""]), "/work");
        assert_eq!(resolve("/work", &[]), "/work");
    }

    #[test]
    fn cleaning() {
        let cases = [
            ("a//b/./c/..", "a/b"),
            ("../../a", "../../a"),
            ("/../a/", "/a/"),
            ("", "."),
            ("a/..", "."),
        ];
        for (path, clean_path) in cases {
            assert_eq!(clean(path), clean_path, "{path:?}");
        }
    }
}
