//! TLS by rustls, with the certificate authorities that Mozilla trusts and those that were added.

use std::sync::Arc;

use shanhai_host::{NetError, NetErrorKind};
use tokio::net::TcpStream;
use tokio_rustls::{
    TlsConnector,
    client::TlsStream,
    rustls::{
        self, ClientConfig, RootCertStore,
        crypto::CryptoProvider,
        pki_types::{CertificateDer, ServerName},
    },
};

/// The provider of cryptography that was built in; ring if both were.
///
/// # Errors
/// If it cannot be used on this processor.
#[cfg(feature = "tls-ring")]
fn provider() -> Result<CryptoProvider, String> {
    Ok(rustls::crypto::ring::default_provider())
}

#[cfg(not(feature = "tls-ring"))]
fn provider() -> Result<CryptoProvider, String> {
    // Otherwise it would panic on its first use.
    if graviola::util::is_cpu_supported() {
        return Ok(rustls_graviola::default_provider());
    }
    Err("this processor lacks what graviola needs; build with the feature tls-ring".to_owned())
}

/// Whom encrypted connections trust; clones share it.
#[derive(Clone)]
pub(crate) struct Trust {
    config: Result<Arc<ClientConfig>, String>,
}

impl Trust {
    /// Trusts Mozilla's authorities and these, each an X.509 certificate in DER form.
    ///
    /// # Errors
    /// What is wrong with the first certificate that cannot be read.
    pub fn new(authorities: &[&[u8]]) -> Result<Self, String> {
        let mut roots = RootCertStore {
            roots: webpki_roots::TLS_SERVER_ROOTS.into(),
        };
        for (at, der) in authorities.iter().enumerate() {
            let certificate = CertificateDer::from_slice(der).into_owned();
            roots.add(certificate).map_err(|error| {
                format!("authority {at} is no certificate in DER form: {error}")
            })?;
        }
        let config = provider().and_then(|provider| {
            ClientConfig::builder_with_provider(Arc::new(provider))
                .with_safe_default_protocol_versions()
                .map(|builder| builder.with_root_certificates(roots).with_no_client_auth())
                .map_err(|error: rustls::Error| error.to_string())
        });
        Ok(Trust {
            config: config.map(Arc::new),
        })
    }

    /// Encrypts a connection to `host`, whose certificate must be right.
    pub async fn connect(
        &self,
        host: &str,
        tcp: TcpStream,
    ) -> Result<TlsStream<TcpStream>, NetError> {
        let failed = |text: String| {
            NetError::new(NetErrorKind::Protocol, format!("TLS with {host}: {text}"))
        };
        let config = self.config.clone().map_err(failed)?;
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        let name =
            ServerName::try_from(bare.to_owned()).map_err(|error| failed(error.to_string()))?;
        TlsConnector::from(config)
            .connect(name, tcp)
            .await
            .map_err(|error| failed(error.to_string()))
    }
}
