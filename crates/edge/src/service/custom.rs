//! Capabilities that an embedder adds.

use shanhai_edge_abi::CallError;

/// A capability of your own, added by [`CapabilitiesBuilder::custom`](super::CapabilitiesBuilder::custom).
///
/// Guests reach it by `call` with methods `NAME.something`; requests and replies are bytes, frames
/// by custom. It is asked and granted by its name: `custom = ["NAME"]`.
///
/// # Examples
/// ```
/// use shanhai_edge::service::Custom;
/// use shanhai_edge_abi::{CallError, Frame};
///
/// /// A sensor that always says the same.
/// struct Thermometer;
///
/// impl Custom for Thermometer {
///     fn call(&self, _module: &str, method: &str, _request: &[u8]) -> Result<Vec<u8>, CallError> {
///         match method {
///             "read" => {
///                 let mut reply = Frame::new();
///                 reply.sint(1, 21_500);
///                 Ok(reply.into_bytes())
///             }
///             _ => Err(CallError::not_found(format!("the thermometer has no method {method}"))),
///         }
///     }
/// }
/// ```
pub trait Custom: Send + Sync {
    /// Answers a call; `method` is what follows the capability's name and a dot.
    ///
    /// # Errors
    /// What the guest is told.
    fn call(&self, module: &str, method: &str, request: &[u8]) -> Result<Vec<u8>, CallError>;

    /// Whether calls wait for something; then they are made on another thread.
    fn waits(&self) -> bool {
        false
    }
}
