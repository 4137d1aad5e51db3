//! `URL`. The text of the address is what an object keeps; its parts are read from it each time.

use ::url::{Url, quirks};

use super::{construct, make, needs_args, needs_new, params, set_slot, slot, text, this};
use crate::{
    cx::Cx,
    world::{
        class::Class,
        code::{Call, Row, accessor, constructor, function, getter},
        object::Kind,
        props::Flags,
        value::{ObjectId, Outcome, Thrown, Value},
    },
};

/// Reads a part of an address.
type Read = fn(&Url) -> String;
/// Changes a part of an address; what it refuses stays as it was.
type Write = fn(&mut Url, &str);

pub(super) const ROWS: &[Row] = &[
    constructor("URL", 1, make_url),
    function("URL.canParse", 1, can_parse),
    function("URL.parse", 1, parse_or_null),
    accessor("URL.prototype.href", href),
    getter("URL.prototype.origin", |cx, call| {
        part(cx, call, quirks::origin, |_, _| {})
    }),
    accessor("URL.prototype.protocol", |cx, call| {
        part(
            cx,
            call,
            |url| quirks::protocol(url).into(),
            |url, value| {
                let _ = quirks::set_protocol(url, value);
            },
        )
    }),
    accessor("URL.prototype.username", |cx, call| {
        part(
            cx,
            call,
            |url| quirks::username(url).into(),
            |url, value| {
                let _ = quirks::set_username(url, value);
            },
        )
    }),
    accessor("URL.prototype.password", |cx, call| {
        part(
            cx,
            call,
            |url| quirks::password(url).into(),
            |url, value| {
                let _ = quirks::set_password(url, value);
            },
        )
    }),
    accessor("URL.prototype.host", |cx, call| {
        part(
            cx,
            call,
            |url| quirks::host(url).into(),
            |url, value| {
                let _ = quirks::set_host(url, value);
            },
        )
    }),
    accessor("URL.prototype.hostname", |cx, call| {
        part(
            cx,
            call,
            |url| quirks::hostname(url).into(),
            |url, value| {
                let _ = quirks::set_hostname(url, value);
            },
        )
    }),
    accessor("URL.prototype.port", |cx, call| {
        part(
            cx,
            call,
            |url| quirks::port(url).into(),
            |url, value| {
                let _ = quirks::set_port(url, value);
            },
        )
    }),
    accessor("URL.prototype.pathname", |cx, call| {
        part(
            cx,
            call,
            |url| quirks::pathname(url).into(),
            |url, value| {
                quirks::set_pathname(url, value);
            },
        )
    }),
    accessor("URL.prototype.search", search),
    getter("URL.prototype.searchParams", search_params),
    accessor("URL.prototype.hash", |cx, call| {
        part(
            cx,
            call,
            |url| quirks::hash(url).into(),
            |url, value| {
                quirks::set_hash(url, value);
            },
        )
    }),
    function("URL.prototype.toString", 0, show),
    function("URL.prototype.toJSON", 0, show),
];

/// What a URL keeps to itself: its text, and the object of its query once it was asked for.
const HREF: usize = 0;
const PARAMS: usize = 1;
/// The longest address that is parsed, in bytes.
const LENGTH: usize = 1 << 20;

fn invalid(cx: &mut Cx<'_>, input: &str, base: Option<&str>) -> Thrown {
    let error = cx.world().make_error(Class::TypeError, "Invalid URL");
    let world = cx.world();
    world.put(error, "code", Value::text("ERR_INVALID_URL"), Flags::OPEN);
    world.put(error, "input", Value::text(input), Flags::OPEN);
    if let Some(base) = base {
        world.put(error, "base", Value::text(base), Flags::OPEN);
    }
    Thrown::Value(Value::Object(error))
}

/// The address that the arguments of a call name, or the texts that name none.
fn parsed(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome<Result<Url, (String, Option<String>)>> {
    needs_args(cx, call, 1, "\"url\"")?;
    let input = text(cx, call.arg(0))?;
    let base = match call.arg(1) {
        Value::Undefined => None,
        value => Some(text(cx, value)?),
    };
    let length = input.len() + base.as_ref().map_or(0, String::len);
    let parse = || match &base {
        Some(base) => Url::parse(base).ok()?.join(&input).ok(),
        None => Url::parse(&input).ok(),
    };
    let url = if length <= LENGTH { parse() } else { None };
    Ok(url.ok_or((input, base)))
}

fn slots(url: &Url) -> Vec<Value> {
    vec![Value::text(url.as_str()), Value::Undefined]
}

fn make_url(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    needs_new(cx, call, Class::URL)?;
    match parsed(cx, call)? {
        Ok(url) => construct(cx, call, Class::URL, slots(&url)).map(Value::Object),
        Err((input, base)) => Err(invalid(cx, &input, base.as_deref())),
    }
}

fn can_parse(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    Ok(Value::Bool(parsed(cx, call)?.is_ok()))
}

fn parse_or_null(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    Ok(match parsed(cx, call)? {
        Ok(url) => Value::Object(make(cx, Class::URL, slots(&url))),
        Err(_) => Value::Null,
    })
}

/// The address an object stands for.
fn url_of(cx: &mut Cx<'_>, id: ObjectId) -> Outcome<Url> {
    let href = slot(cx, id, HREF);
    let href = href.as_text().map(ToString::to_string).unwrap_or_default();
    Url::parse(&href).map_err(|_| invalid(cx, &href, None))
}

/// Reads a part, or changes it if there is an argument.
fn part(cx: &mut Cx<'_>, call: &Call<'_>, read: Read, write: Write) -> Outcome {
    let id = this(cx, call, &[Class::URL])?;
    let mut url = url_of(cx, id)?;
    let Some(value) = call.args.first() else {
        return Ok(Value::from(read(&url)));
    };
    let value = text(cx, value)?;
    if value.len() <= LENGTH {
        write(&mut url, &value);
        set_slot(cx, id, HREF, Value::text(url.as_str()));
    }
    Ok(Value::Undefined)
}

fn show(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call, &[Class::URL])?;
    Ok(slot(cx, id, HREF))
}

fn href(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let Some(value) = call.args.first() else {
        return show(cx, call);
    };
    let id = this(cx, call, &[Class::URL])?;
    let value = text(cx, value)?;
    let url = Url::parse(&value).map_err(|_| invalid(cx, &value, None))?;
    set_slot(cx, id, HREF, Value::text(url.as_str()));
    refresh_params(cx, id, &url);
    Ok(Value::Undefined)
}

fn search(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let result = part(
        cx,
        call,
        |url| quirks::search(url).into(),
        |url, value| {
            quirks::set_search(url, value);
        },
    )?;
    if !call.args.is_empty() {
        let id = this(cx, call, &[Class::URL])?;
        let url = url_of(cx, id)?;
        refresh_params(cx, id, &url);
    }
    Ok(result)
}

/// Lets the object of the query say what the address says.
fn refresh_params(cx: &mut Cx<'_>, id: ObjectId, url: &Url) {
    if let Some(params) = slot(cx, id, PARAMS).as_object()
        && let Some(object) = cx.world().heap.find_mut(params)
        && let Kind::Params(params) = &mut object.kind
    {
        params.pairs = url.query_pairs().into_owned().collect();
    }
}

fn search_params(cx: &mut Cx<'_>, call: &Call<'_>) -> Outcome {
    let id = this(cx, call, &[Class::URL])?;
    let known = slot(cx, id, PARAMS);
    if !known.is_undefined() {
        return Ok(known);
    }
    let url = url_of(cx, id)?;
    let pairs = url.query_pairs().into_owned().collect();
    let made = Value::Object(params::make_params(cx, pairs, Some(id)));
    set_slot(cx, id, PARAMS, made.clone());
    Ok(made)
}

/// Lets an address say what the object of its query says.
pub(super) fn set_query(cx: &mut Cx<'_>, id: ObjectId, query: &str) -> Outcome<()> {
    let mut url = url_of(cx, id)?;
    url.set_query(Some(query).filter(|query| !query.is_empty()));
    set_slot(cx, id, HREF, Value::text(url.as_str()));
    Ok(())
}
