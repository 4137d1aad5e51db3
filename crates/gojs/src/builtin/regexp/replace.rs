//! Replacing: of regular expressions, and the templates that both they and plain strings use.

use super::{methods::named, this, whole};
use crate::{
    cx::Cx,
    world::{
        code::Call,
        text::Text,
        value::{Key, Outcome, Value},
    },
};

/// What a template may refer to.
pub(in crate::builtin) struct Match<'m> {
    /// The whole string.
    pub text: &'m [u16],
    /// Where the match begins and ends.
    pub place: (usize, usize),
    /// The groups, from group 1 on.
    pub groups: &'m [Value],
    /// The groups by name: an object, or undefined.
    pub named: &'m Value,
}

/// Appends a template with `$$`, `$&`, `` $` ``, `$'`, `$1` and `$<name>` put in.
///
/// Spec: 22.1.3.19.1 GetSubstitution.
pub(in crate::builtin) fn expand(
    cx: &mut Cx<'_>,
    template: &[u16],
    found: &Match<'_>,
    result: &mut Vec<u16>,
) -> Outcome<()> {
    let (start, end) = found.place;
    let mut rest = template;
    while let Some((unit, tail)) = rest.split_first() {
        rest = tail;
        let next = tail.first().and_then(|unit| u8::try_from(*unit).ok());
        if *unit != u16::from(b'$') {
            result.push(*unit);
            continue;
        }
        let (part, used) = match next {
            Some(b'$') => (std::slice::from_ref(unit).to_vec(), 1),
            Some(b'&') => (found.text.get(start..end).unwrap_or_default().to_vec(), 1),
            Some(b'`') => (found.text.get(..start).unwrap_or_default().to_vec(), 1),
            Some(b'\'') => (found.text.get(end..).unwrap_or_default().to_vec(), 1),
            Some(b'0'..=b'9') => match numbered(tail, found.groups) {
                Some((group, used)) => (units_of(cx, group)?, used),
                None => (vec![*unit], 0),
            },
            Some(b'<') => match (found.named.as_object(), closing(tail)) {
                (Some(groups), Some(close)) => {
                    let name = Text::from_units(tail.get(1..close).unwrap_or_default());
                    let value = cx.get(groups, &Key::from_text(&name))?;
                    (units_of(cx, &value)?, close + 1)
                }
                _ => (vec![*unit], 0),
            },
            _ => (vec![*unit], 0),
        };
        result.extend(part);
        cx.check_size(result.len().saturating_mul(2))?;
        rest = tail.get(used..).unwrap_or_default();
    }
    Ok(())
}

fn closing(tail: &[u16]) -> Option<usize> {
    tail.iter().position(|unit| *unit == u16::from(b'>'))
}

/// The group that one or two digits name, and how many they are.
fn numbered<'g>(tail: &[u16], groups: &'g [Value]) -> Option<(&'g Value, usize)> {
    let digit = |at: usize| {
        let unit = u32::from(*tail.get(at)?);
        char::from_u32(unit)?
            .to_digit(10)
            .map(|digit| digit as usize)
    };
    let first = digit(0)?;
    let group = |number: usize| groups.get(number.checked_sub(1)?);
    let two = digit(1).and_then(|second| group(first * 10 + second));
    two.map(|found| (found, 2))
        .or_else(|| group(first).map(|found| (found, 1)))
}

fn units_of(cx: &mut Cx<'_>, value: &Value) -> Outcome<Vec<u16>> {
    match value {
        Value::Undefined => Ok(Vec::new()),
        value => Ok(cx.to_text(value)?.units()),
    }
}

/// `Symbol.replace`.
pub(super) fn replace(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let mut regexp = this(cx, call)?;
    let text = cx.to_text(call.arg(0))?;
    let template = match call.arg(1) {
        value if cx.world().is_function(value) => None,
        value => Some(cx.to_text(value)?.units()),
    };
    let matches = if regexp.has('g') {
        let all = regexp.all(cx, &text)?;
        regexp.set_last_index(cx, 0)?;
        all
    } else {
        regexp.exec(cx, &text)?.into_iter().collect()
    };
    let units = text.units();
    let (mut result, mut done) = (Vec::new(), 0);
    for found in &matches {
        let (start, end) = whole(found);
        result.extend_from_slice(units.get(done..start).unwrap_or_default());
        done = end;
        let value = |place: &Option<(usize, usize)>| {
            place.map_or(Value::Undefined, |(start, end)| {
                Value::Text(Text::from_units(units.get(start..end).unwrap_or_default()))
            })
        };
        let values: Vec<Value> = found.iter().map(value).collect();
        let groups = named(cx, &regexp, &values);
        match &template {
            Some(template) => {
                let found = Match {
                    text: &units,
                    place: (start, end),
                    groups: values.get(1..).unwrap_or_default(),
                    named: &groups,
                };
                expand(cx, template, &found, &mut result)?;
            }
            None => {
                let mut args = values;
                args.push(Value::from(start));
                args.push(Value::Text(text.clone()));
                if !groups.is_undefined() {
                    args.push(groups);
                }
                let replaced = cx.call(call.arg(1), &Value::Undefined, &args)?;
                result.extend(cx.to_text(&replaced)?.units());
            }
        }
        cx.check_size(result.len().saturating_mul(2))?;
    }
    result.extend_from_slice(units.get(done..).unwrap_or_default());
    Ok(Value::Text(Text::from_units(&result)))
}
