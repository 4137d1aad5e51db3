//! TLS by rustls, with the certificate authorities that Mozilla trusts.

use std::sync::{Arc, LazyLock};

use shanhai_host::{NetError, NetErrorKind};
use tokio::net::TcpStream;
use tokio_rustls::{
    TlsConnector,
    client::TlsStream,
    rustls::{self, ClientConfig, RootCertStore, crypto::CryptoProvider, pki_types::ServerName},
};

/// The provider of cryptography that was built in; ring if both were.
fn provider() -> CryptoProvider {
    #[cfg(feature = "tls-ring")]
    return rustls::crypto::ring::default_provider();
    #[cfg(not(feature = "tls-ring"))]
    return rustls_graviola::default_provider();
}

static CONFIG: LazyLock<Result<Arc<ClientConfig>, String>> = LazyLock::new(|| {
    let roots = RootCertStore {
        roots: webpki_roots::TLS_SERVER_ROOTS.into(),
    };
    let config = ClientConfig::builder_with_provider(Arc::new(provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error: rustls::Error| error.to_string())?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(Arc::new(config))
});

/// Encrypts a connection to `host`, whose certificate must be right.
pub(crate) async fn connect(host: &str, tcp: TcpStream) -> Result<TlsStream<TcpStream>, NetError> {
    let failed =
        |text: String| NetError::new(NetErrorKind::Protocol, format!("TLS with {host}: {text}"));
    let config = CONFIG.clone().map_err(failed)?;
    let name = ServerName::try_from(host.to_owned()).map_err(|error| failed(error.to_string()))?;
    TlsConnector::from(config)
        .connect(name, tcp)
        .await
        .map_err(|error| failed(error.to_string()))
}
