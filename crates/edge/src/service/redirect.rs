//! Redirections: where a request goes next (Fetch Standard, 4.4 HTTP-redirect fetch).

use shanhai_edge_abi::{CallError, ErrorKind};
use shanhai_host::{HttpHead, HttpRequest, HttpUrl, RequestBody};

/// Redirections that are followed.
const HOPS_MAX: u32 = 10;

/// Headers that are for the first host only.
const PRIVATE: [&str; 3] = ["authorization", "cookie", "proxy-authorization"];

/// A request on its way, and how often it was redirected.
pub(super) struct Hop {
    pub(super) request: HttpRequest,
    pub(super) place: HttpUrl,
    count: u32,
}

impl Hop {
    pub(super) fn new(request: HttpRequest, place: HttpUrl) -> Self {
        Hop {
            request,
            place,
            count: 0,
        }
    }

    /// Where an answer sends the request, if it does.
    ///
    /// # Errors
    /// If that is no address, or the last of too many.
    pub(super) fn next(&self, head: &HttpHead) -> Result<Option<Hop>, CallError> {
        let mut headers = head.headers.iter();
        let location = headers.find(|(name, _)| name == "location");
        let Some((_, location)) = location.filter(|_| matches!(head.status, 301..=303 | 307 | 308))
        else {
            return Ok(None);
        };
        if self.count == HOPS_MAX {
            let problem = format!(
                "{} redirected the request for the {}th time",
                self.place,
                HOPS_MAX + 1
            );
            return Err(CallError::new(ErrorKind::Failed, problem));
        }
        let place = self.place.join(location).map_err(|error| {
            let problem = format!("{} redirects to what is no address: {error}", self.place);
            CallError::new(ErrorKind::Failed, problem)
        })?;
        let mut request = self.request.clone();
        request.url = place.to_string();
        let becomes_get = match head.status {
            301 | 302 => request.method == "POST",
            303 => request.method != "HEAD",
            _ => false,
        };
        if becomes_get {
            request.method = "GET".to_owned();
            request.body = RequestBody::Empty;
            request
                .headers
                .retain(|(name, _)| !name.to_ascii_lowercase().starts_with("content-"));
        }
        let same = (place.scheme(), place.host(), place.port())
            == (self.place.scheme(), self.place.host(), self.place.port());
        if !same {
            let private = |name: &str| PRIVATE.iter().any(|known| known.eq_ignore_ascii_case(name));
            request.headers.retain(|(name, _)| !private(name));
        }
        Ok(Some(Hop {
            request,
            place,
            count: self.count + 1,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hop(method: &str) -> Hop {
        let url = "http://a.test/x/y?q";
        let header = |name: &str| (name.to_owned(), "v".to_owned());
        let request = HttpRequest {
            method: method.to_owned(),
            url: url.to_owned(),
            headers: vec![header("Authorization"), header("Content-Type"), header("X")],
            body: RequestBody::Bytes(b"b".to_vec()),
        };
        Hop::new(request, url.parse().unwrap())
    }

    fn head(status: u16, location: &str) -> HttpHead {
        HttpHead {
            status,
            reason: String::new(),
            headers: vec![("location".to_owned(), location.to_owned())],
        }
    }

    #[test]
    fn where_it_goes() {
        let next = hop("POST").next(&head(302, "../z")).unwrap().unwrap();
        assert_eq!(next.request.url, "http://a.test/z");
        assert_eq!(
            (next.request.method.as_str(), next.request.headers.len()),
            ("GET", 2)
        );
        let next = hop("POST")
            .next(&head(307, "http://b.test/"))
            .unwrap()
            .unwrap();
        assert_eq!(next.request.method, "POST");
        assert_ne!(next.request.body, RequestBody::Empty);
        assert!(
            next.request
                .headers
                .iter()
                .all(|(name, _)| name != "Authorization")
        );
        assert!(hop("GET").next(&head(200, "/z")).unwrap().is_none());
        assert!(hop("GET").next(&head(301, "ftp://b.test/")).is_err());
    }

    #[test]
    fn not_for_ever() {
        let mut hop = hop("GET");
        for _ in 0..HOPS_MAX {
            hop = hop.next(&head(301, "/again")).unwrap().unwrap();
        }
        let error = hop.next(&head(301, "/again")).err().unwrap();
        assert!(error.message.contains("11th time"), "{error}");
    }
}
