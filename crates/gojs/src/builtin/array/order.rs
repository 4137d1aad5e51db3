//! Methods of arrays that change the order of elements.

use std::cmp::Ordering;

use shanhai_host::sort_by;

use super::{element, elements, set_element, this};
use crate::{
    cx::Cx,
    world::{
        code::Call,
        value::{Outcome, Value},
    },
};

pub(super) fn reverse(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (id, length) = this(cx, call)?;
    for low in 0..length / 2 {
        let high = length - 1 - low;
        let (a, b) = (element(cx, id, low)?, element(cx, id, high)?);
        set_element(cx, id, low, b)?;
        set_element(cx, id, high, a)?;
    }
    Ok(Value::Object(id))
}

pub(super) fn to_reversed(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (id, length) = this(cx, call)?;
    let mut items = elements(cx, id, length)?;
    items.reverse();
    Ok(Value::Object(cx.world().make_array(items)))
}

pub(super) fn sort(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (id, length) = this(cx, call)?;
    let mut items = Vec::new();
    for at in 0..length {
        items.extend(element(cx, id, at)?);
    }
    let sorted = sorted(cx, items, call.arg(0))?;
    let count = sorted.len();
    for (at, value) in sorted.into_iter().enumerate() {
        set_element(cx, id, at, Some(value))?;
    }
    for at in count..length {
        set_element(cx, id, at, None)?;
    }
    Ok(Value::Object(id))
}

pub(super) fn to_sorted(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (id, length) = this(cx, call)?;
    let items = elements(cx, id, length)?;
    let sorted = sorted(cx, items, call.arg(0))?;
    Ok(Value::Object(cx.world().make_array(sorted)))
}

/// Sorts stably: by the comparator or as strings, undefined last.
pub(in crate::builtin) fn sorted(
    cx: &mut Cx<'_>,
    items: Vec<Value>,
    comparator: &Value,
) -> Outcome<Vec<Value>> {
    if !comparator.is_undefined() && !cx.world().is_function(comparator) {
        return Err(cx.type_error("The comparison function must be either a function or undefined"));
    }
    let (undefined, mut items): (Vec<_>, Vec<_>) =
        items.into_iter().partition(|item| item.is_undefined());
    for id in items.iter().filter_map(Value::as_object) {
        cx.root(id); // the comparator may take them out of the array
    }
    if comparator.is_undefined() {
        let mut keyed = Vec::new();
        for item in items {
            keyed.push((cx.to_text(&item)?, item));
        }
        sort_by(&mut keyed, |(a, _), (b, _)| a.compare(b));
        items = keyed.into_iter().map(|(_, item)| item).collect();
    } else {
        items = merge_sorted(cx, items, comparator)?;
    }
    items.extend(undefined);
    Ok(items)
}

/// A merge sort whose comparisons may throw.
fn merge_sorted(cx: &mut Cx<'_>, mut items: Vec<Value>, comparator: &Value) -> Outcome<Vec<Value>> {
    let mut width = 1;
    while width < items.len() {
        let mut merged = Vec::with_capacity(items.len());
        for pair in items.chunks(width * 2) {
            let (left, right) = pair.split_at(width.min(pair.len()));
            let (mut left, mut right) = (left.iter().peekable(), right.iter().peekable());
            while let (Some(a), Some(b)) = (left.peek(), right.peek()) {
                let args = [(*a).clone(), (*b).clone()];
                let order = cx.call(comparator, &Value::Undefined, &args)?;
                let order = cx.to_number(&order)?.partial_cmp(&0.0);
                let next = if order == Some(Ordering::Greater) {
                    right.next()
                } else {
                    left.next()
                };
                merged.extend(next.cloned());
            }
            merged.extend(left.chain(right).cloned());
        }
        items = merged;
        width *= 2;
    }
    Ok(items)
}
