//! What is laid over adjusted minutes, as it is sealed.

use serde::Serialize;

/// A correction, a certified extract, a dispatch or a receipt as it was made. Its shape must not change; a field that
/// is added later to one of them is left out while it is empty.
#[derive(Serialize)]
pub struct SealedLayer<'a, T> {
    form: u8,
    record: &'a T,
}

impl<'a, T> SealedLayer<'a, T> {
    pub fn of(record: &'a T) -> SealedLayer<'a, T> {
        SealedLayer { form: 1, record }
    }
}
