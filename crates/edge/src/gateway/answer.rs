//! What the node itself answers: one line that says what is wrong and what to do.

use std::time::Duration;

use hyper::{
    Response, StatusCode,
    header::{ALLOW, CONTENT_TYPE, HeaderValue, LOCATION, RETRY_AFTER},
};
use shanhai_host::sort_by;

use super::body::Body;

/// An answer of one line of text.
pub fn text(status: StatusCode, text: impl Into<String>) -> Response<Body> {
    let mut text: String = text.into();
    text.push('\n');
    let mut response = Response::new(Body::full(text));
    *response.status_mut() = status;
    let plain = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, plain);
    response
}

/// An answer of some other sort of text.
pub fn document(content_type: &'static str, text: String) -> Response<Body> {
    let mut response = Response::new(Body::full(text));
    let value = HeaderValue::from_static(content_type);
    response.headers_mut().insert(CONTENT_TYPE, value);
    response
}

/// The module cannot take the request now.
pub fn unavailable(message: impl Into<String>, after: Option<Duration>) -> Response<Body> {
    let mut response = text(StatusCode::SERVICE_UNAVAILABLE, message);
    if let Some(after) = after {
        // Whole seconds, and at least one: less would be none.
        let seconds = after.as_millis().div_ceil(1000).max(1);
        let value = HeaderValue::try_from(seconds.to_string());
        let value = value.expect("digits are a header's value");
        response.headers_mut().insert(RETRY_AFTER, value);
    }
    response
}

/// No module has a route for it.
pub fn nothing(path: &str) -> Response<Body> {
    let path: String = path.chars().take(200).collect();
    text(
        StatusCode::NOT_FOUND,
        format!("no module has a route for {path}"),
    )
}

/// The path is known for other methods.
pub fn methods(methods: &[&str]) -> Response<Body> {
    let mut methods: Vec<_> = methods.to_vec();
    if methods.contains(&"GET") {
        methods.push("HEAD");
    }
    sort_by(&mut methods, Ord::cmp);
    methods.dedup();
    let allowed = methods.join(", ");
    let mut response = text(
        StatusCode::METHOD_NOT_ALLOWED,
        format!("this path is for {allowed}"),
    );
    if let Ok(value) = HeaderValue::try_from(allowed) {
        response.headers_mut().insert(ALLOW, value);
    }
    response
}

/// The path is known with a slash at its end.
pub fn slash(path: &str, query: Option<&str>) -> Response<Body> {
    let mut target = format!("{path}/");
    if let Some(query) = query {
        target.push('?');
        target.push_str(query);
    }
    // A target that begins with two slashes would lead to another host.
    let target = format!("/{}", target.trim_start_matches('/'));
    let mut response = text(StatusCode::TEMPORARY_REDIRECT, format!("see {target}"));
    if let Ok(value) = HeaderValue::try_from(target) {
        response.headers_mut().insert(LOCATION, value);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers() {
        let response = unavailable("down", Some(Duration::from_millis(1200)));
        assert_eq!(response.headers()[RETRY_AFTER], "2");
        assert_eq!(
            methods(&["POST", "GET"]).headers()[ALLOW],
            "GET, HEAD, POST"
        );
        let response = slash("//evil.example", Some("a=1"));
        assert_eq!(response.headers()[LOCATION], "/evil.example/?a=1");
    }
}
