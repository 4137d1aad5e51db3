//! The servers that are measured.

use std::{convert::Infallible, path::Path};

use bytes::Bytes;
use hyper::{
    Response,
    body::{Body, Frame, Incoming, SizeHint},
    header::{CONTENT_TYPE, HeaderValue},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use shanhai_edge::{Serve, Settings, permission::Config};
use tokio::net::TcpListener;

use crate::Done;

/// A body that is all there.
struct Whole(Option<Bytes>);

impl Body for Whole {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        _context: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        std::task::Poll::Ready(self.0.take().map(|bytes| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.0.as_ref().map_or(0, Bytes::len) as u64)
    }
}

/// Serves 2 KB of JSON by hyper and nothing else, on one thread.
pub fn hyper(address: &str) -> Done {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind(address).await?;
        let body = Bytes::from(vec![b' '; 2048]);
        loop {
            let (stream, _) = listener.accept().await?;
            stream.set_nodelay(true)?;
            let body = body.clone();
            let service = service_fn(move |_: hyper::Request<Incoming>| {
                let body = body.clone();
                async move {
                    let mut response = Response::new(Whole(Some(body)));
                    let json = HeaderValue::from_static("application/json");
                    response.headers_mut().insert(CONTENT_TYPE, json);
                    Ok::<_, Infallible>(response)
                }
            });
            tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), service));
        }
    })
}

/// Serves the modules of a folder, on one thread.
pub fn node(address: &str, folder: &str) -> Done {
    let config = Config::default();
    let settings = Settings {
        modules: Path::new(folder).to_owned(),
        listen: address.parse()?,
        ..Settings::of(&config)
    };
    shanhai_edge::serve(Serve {
        settings,
        config,
        simulate: true,
        panel: None,
        log: Default::default(),
        verbose: false,
        workers: Some(1),
    })?;
    Ok(())
}
