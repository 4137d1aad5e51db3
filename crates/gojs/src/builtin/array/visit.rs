//! Methods of arrays that call a function for each element.

use super::{element, set_element, set_length, this};
use crate::{
    cx::Cx,
    world::{
        code::Call,
        value::{ObjectId, Outcome, Value},
    },
};

fn callback<'a>(cx: &mut Cx<'_>, call: &'a Call<'_>) -> Outcome<&'a Value> {
    if cx.world().is_function(call.arg(0)) {
        return Ok(call.arg(0));
    }
    let what = cx.describe(call.arg(0));
    Err(cx.type_error(&format!("{what} is not a function")))
}

/// Calls a callback with an element, its position and the array.
fn visit(cx: &mut Cx<'_>, call: &Call<'_>, id: ObjectId, at: usize, value: Value) -> Outcome {
    cx.call(
        call.arg(0),
        call.arg(1),
        &[value, Value::from(at), Value::Object(id)],
    )
}

pub(super) fn for_each(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (id, length) = this(cx, call)?;
    callback(cx, call)?;
    for at in 0..length {
        if let Some(value) = element(cx, id, at)? {
            visit(cx, call, id, at, value)?;
        }
    }
    Ok(Value::Undefined)
}

pub(super) fn map(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (id, length) = this(cx, call)?;
    callback(cx, call)?;
    let result = cx.world().make_array(Vec::new());
    cx.root(result);
    set_length(cx, result, length)?;
    for at in 0..length {
        if let Some(value) = element(cx, id, at)? {
            let mapped = visit(cx, call, id, at, value)?;
            set_element(cx, result, at, Some(mapped))?;
        }
    }
    Ok(Value::Object(result))
}

pub(super) fn filter(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let (id, length) = this(cx, call)?;
    callback(cx, call)?;
    let result = cx.world().make_array(Vec::new());
    cx.root(result);
    let mut count = 0;
    for at in 0..length {
        if let Some(value) = element(cx, id, at)?
            && visit(cx, call, id, at, value.clone())?.truthy()
        {
            set_element(cx, result, count, Some(value))?;
            count += 1;
        }
    }
    Ok(Value::Object(result))
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Search {
    Every,
    Some,
    Find,
    FindIndex,
    FindLast,
    FindLastIndex,
}

pub(super) fn search(cx: &mut Cx<'_>, call: &Call<'_>, how: Search) -> Outcome {
    let (id, length) = this(cx, call)?;
    callback(cx, call)?;
    let backwards = matches!(how, Search::FindLast | Search::FindLastIndex);
    for step in 0..length {
        let at = if backwards { length - 1 - step } else { step };
        let value = match element(cx, id, at)? {
            Some(value) => value,
            None if matches!(how, Search::Every | Search::Some) => continue,
            None => Value::Undefined,
        };
        if let Some(id) = value.as_object() {
            cx.root(id);
        }
        let hit = visit(cx, call, id, at, value.clone())?.truthy();
        match how {
            Search::Every if !hit => return Ok(Value::Bool(false)),
            Search::Some if hit => return Ok(Value::Bool(true)),
            Search::Find | Search::FindLast if hit => return Ok(value),
            Search::FindIndex | Search::FindLastIndex if hit => return Ok(Value::from(at)),
            _ => {}
        }
    }
    Ok(match how {
        Search::Every => Value::Bool(true),
        Search::Some => Value::Bool(false),
        Search::Find | Search::FindLast => Value::Undefined,
        Search::FindIndex | Search::FindLastIndex => Value::from(-1),
    })
}

pub(super) fn reduce(cx: &mut Cx<'_>, call: &Call<'_>, backwards: bool) -> Outcome {
    let (id, length) = this(cx, call)?;
    callback(cx, call)?;
    let mut result = call.args.get(1).cloned();
    for step in 0..length {
        let at = if backwards { length - 1 - step } else { step };
        let Some(value) = element(cx, id, at)? else {
            continue;
        };
        result = Some(match result {
            None => value,
            Some(so_far) => {
                let args = [so_far, value, Value::from(at), Value::Object(id)];
                cx.call(call.arg(0), &Value::Undefined, &args)?
            }
        });
    }
    match result {
        Some(result) => Ok(result),
        None => Err(cx.type_error("Reduce of empty array with no initial value")),
    }
}
