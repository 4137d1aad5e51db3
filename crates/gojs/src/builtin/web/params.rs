//! `URLSearchParams`.

use ::url::form_urlencoded;
use shanhai_host::sort_by;

use super::{needs_args, needs_new, text, url};
use crate::{
    builtin::{iterator, object::enumerable_keys},
    cx::Cx,
    world::{
        World,
        class::Class,
        code::{Call, Row, constructor, function, getter},
        object::{Kind, Object, Params, Shows},
        value::{Key, ObjectId, Outcome, Value},
    },
};

pub(super) const ROWS: &[Row] = &[
    constructor("URLSearchParams", 0, make),
    function("URLSearchParams.prototype.append", 2, append),
    function("URLSearchParams.prototype.delete", 1, delete),
    function("URLSearchParams.prototype.get", 1, get),
    function("URLSearchParams.prototype.getAll", 1, get_all),
    function("URLSearchParams.prototype.has", 1, has),
    function("URLSearchParams.prototype.set", 2, set),
    function("URLSearchParams.prototype.sort", 0, sort),
    function("URLSearchParams.prototype.toString", 0, |cx, call| {
        let id = this(cx, call)?;
        Ok(Value::from(query(cx, id)))
    }),
    function("URLSearchParams.prototype.forEach", 1, for_each),
    function("URLSearchParams.prototype.keys", 0, |cx, call| {
        cursor(cx, call, Shows::Keys)
    }),
    function("URLSearchParams.prototype.values", 0, |cx, call| {
        cursor(cx, call, Shows::Values)
    }),
    function("URLSearchParams.prototype.entries", 0, |cx, call| {
        cursor(cx, call, Shows::Entries)
    }),
    function("URLSearchParams.prototype.@@iterator", 0, |cx, call| {
        cursor(cx, call, Shows::Entries)
    }),
    getter("URLSearchParams.prototype.size", |cx, call| {
        let id = this(cx, call)?;
        Ok(Value::from(pairs(cx, id).len()))
    }),
    function("URLSearchParamsIterator.prototype.next", 0, iterator::next),
];

/// Makes the object of a query.
pub(super) fn make_params(
    cx: &mut Cx<'_>,
    pairs: Vec<(String, String)>,
    url: Option<ObjectId>,
) -> ObjectId {
    let kind = Kind::Params(Box::new(Params { pairs, url }));
    cx.world().make(Class::URLSearchParams, kind)
}

fn parse(query: &str) -> Vec<(String, String)> {
    form_urlencoded::parse(query.as_bytes())
        .into_owned()
        .collect()
}

fn make(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    needs_new(cx, call, Class::URLSearchParams)?;
    let pairs = match call.arg(0) {
        Value::Undefined => Vec::new(),
        Value::Object(id) => {
            let iterator = cx.get(*id, &Key::Symbol(World::ITERATOR))?;
            if iterator.is_nullish() {
                from_record(cx, *id)?
            } else {
                from_pairs(cx, call.arg(0))?
            }
        }
        value => {
            let given = text(cx, value)?;
            parse(given.strip_prefix('?').unwrap_or(&given))
        }
    };
    let proto = cx.proto_for(call, Class::URLSearchParams)?;
    let kind = Kind::Params(Box::new(Params { pairs, url: None }));
    let object = Object::new(Some(proto), kind);
    Ok(Value::Object(cx.world().heap.insert(object)))
}

fn from_record(cx: &mut Cx<'_>, id: ObjectId) -> Outcome<Vec<(String, String)>> {
    let mut pairs = Vec::new();
    for key in enumerable_keys(cx.world(), id) {
        let value = cx.get(id, &key)?;
        pairs.push((text(cx, &key.to_value())?, text(cx, &value)?));
    }
    Ok(pairs)
}

fn from_pairs(cx: &mut Cx<'_>, list: &Value) -> Outcome<Vec<(String, String)>> {
    let mut pairs = Vec::new();
    for pair in cx.iterate(list)? {
        let items = match pair {
            Value::Object(_) => cx.iterate(&pair)?,
            _ => Vec::new(),
        };
        let [name, value] = items.as_slice() else {
            return Err(cx.type_error("Each query pair must be an iterable [name, value] tuple"));
        };
        pairs.push((text(cx, name)?, text(cx, value)?));
    }
    Ok(pairs)
}

fn this(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<ObjectId> {
    let id = call.this.as_object();
    match id.filter(|id| matches!(cx.world().kind(*id), Kind::Params(_))) {
        Some(id) => Ok(id),
        None => Err(cx.type_error("Value of \"this\" must be of type URLSearchParams")),
    }
}

fn pairs<'a>(cx: &'a mut Cx<'_>, id: ObjectId) -> &'a [(String, String)] {
    match cx.world().kind(id) {
        Kind::Params(params) => &params.pairs,
        _ => &[],
    }
}

fn query(cx: &mut Cx<'_>, id: ObjectId) -> String {
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.extend_pairs(pairs(cx, id)).finish()
}

/// Changes the pairs, and the address they belong to.
fn change(cx: &mut Cx<'_>, id: ObjectId, work: impl FnOnce(&mut Vec<(String, String)>)) -> Outcome {
    let mut url = None;
    let mut grown = 0;
    if let Some(object) = cx.world().heap.find_mut(id)
        && let Kind::Params(params) = &mut object.kind
    {
        let before = params.pairs.len();
        work(&mut params.pairs);
        url = params.url;
        grown = params.pairs.len().saturating_sub(before).saturating_mul(64);
    }
    cx.world().heap.grew(grown);
    if let Some(url) = url {
        let query = query(cx, id);
        url::set_query(cx, url, &query)?;
    }
    Ok(Value::Undefined)
}

fn append(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call)?;
    needs_args(cx, call, 2, "\"name\" and \"value\"")?;
    let pair = (text(cx, call.arg(0))?, text(cx, call.arg(1))?);
    cx.world().heap.grew(pair.0.len() + pair.1.len());
    change(cx, id, |pairs| pairs.push(pair))
}

/// The name, and the value if there is one, that a call is about.
fn wanted(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<(String, Option<String>)> {
    needs_args(cx, call, 1, "\"name\"")?;
    let name = text(cx, call.arg(0))?;
    let value = match call.arg(1) {
        Value::Undefined => None,
        value => Some(text(cx, value)?),
    };
    Ok((name, value))
}

fn is_wanted((name, value): &(String, String), wanted: &(String, Option<String>)) -> bool {
    *name == wanted.0 && wanted.1.as_ref().is_none_or(|wanted| wanted == value)
}

fn delete(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call)?;
    let wanted = wanted(cx, call)?;
    change(cx, id, |pairs| {
        pairs.retain(|pair| !is_wanted(pair, &wanted))
    })
}

fn has(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call)?;
    let wanted = wanted(cx, call)?;
    let there = pairs(cx, id).iter().any(|pair| is_wanted(pair, &wanted));
    Ok(Value::Bool(there))
}

fn get(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call)?;
    let (name, _) = wanted(cx, call)?;
    let found = pairs(cx, id).iter().find(|(known, _)| *known == name);
    Ok(found.map_or(Value::Null, |(_, value)| Value::text(value)))
}

fn get_all(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call)?;
    let (name, _) = wanted(cx, call)?;
    let found = pairs(cx, id).iter().filter(|(known, _)| *known == name);
    let values = found.map(|(_, value)| Value::text(value)).collect();
    Ok(Value::Object(cx.world().make_array(values)))
}

fn set(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call)?;
    needs_args(cx, call, 2, "\"name\" and \"value\"")?;
    let (name, value) = (text(cx, call.arg(0))?, text(cx, call.arg(1))?);
    change(cx, id, |pairs| {
        let mut value = Some(value);
        pairs.retain_mut(|pair| {
            if pair.0 != name {
                return true;
            }
            match value.take() {
                Some(value) => {
                    pair.1 = value;
                    true
                }
                None => false,
            }
        });
        pairs.extend(value.map(|value| (name, value)));
    })
}

fn sort(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call)?;
    change(cx, id, |pairs| {
        sort_by(pairs, |(a, _), (b, _)| {
            a.encode_utf16().cmp(b.encode_utf16())
        });
    })
}

fn for_each(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call)?;
    if !cx.world().is_function(call.arg(0)) {
        return Err(cx.type_error("The \"callback\" argument must be of type function"));
    }
    let mut at = 0;
    while let Some((name, value)) = pairs(cx, id).get(at).cloned() {
        at += 1;
        let args = [Value::from(value), Value::from(name), Value::Object(id)];
        cx.call(call.arg(0), call.arg(1), &args)?;
    }
    Ok(Value::Undefined)
}

fn cursor(cx: &mut Cx<'_>, call: &Call<'_>, shows: Shows) -> Outcome {
    let id = this(cx, call)?;
    iterator::make(cx, Class::URLSearchParamsIterator, Value::Object(id), shows)
}
