//! Reading a request's body within its bounds.

use crate::{Fault, Form, Limits, Upload};
use axum::body::Body;
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use basics::Refusal;
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt as _;
use std::time::Duration;

/// How many times the bound is read and thrown away, so that the browser gets to see the answer.
const DRAIN: usize = 4;
/// How long a browser may be silent in the middle of a form.
const SILENCE: Duration = Duration::from_secs(30);

/// The form and its files. Only somebody `known` may send files: what a stranger sends is kept in memory
/// before anything else is known of it, so it may be no larger than a form.
pub async fn read(limits: &Limits, parts: &Parts, body: Body, known: bool) -> Result<(Form, Vec<Upload>), Fault> {
    let kind = parts.headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    if let Ok(boundary) = multer::parse_boundary(kind) {
        let (bound, told) =
            if known { (limits.upload + limits.form, limits.upload) } else { (limits.form, limits.form) };
        let bytes = bounded(body, bound, told).await?;
        return parts_of(limits, bytes, boundary).await;
    }
    let bytes = bounded(body, limits.form, limits.form).await?;
    Ok((Form::read(&bytes), Vec::new()))
}

async fn bounded(body: Body, bound: usize, told: usize) -> Result<Bytes, Fault> {
    let mut stream = body.into_data_stream();
    let mut bytes = BytesMut::new();
    let mut seen = 0usize;
    let cut_off = || Fault::Bad(Refusal::new("fault-cut-off"));
    while let Some(chunk) = tokio::time::timeout(SILENCE, stream.next()).await.map_err(|_| cut_off())? {
        let chunk = chunk.map_err(|_| cut_off())?;
        seen += chunk.len();
        if seen <= bound {
            bytes.extend_from_slice(&chunk);
        } else if seen > bound.saturating_mul(DRAIN) {
            break;
        }
    }
    if seen > bound { Err(Fault::TooLarge { limit: told }) } else { Ok(bytes.freeze()) }
}

async fn parts_of(limits: &Limits, bytes: Bytes, boundary: String) -> Result<(Form, Vec<Upload>), Fault> {
    let cut_off = |_| Fault::Bad(Refusal::new("fault-cut-off"));
    let stream = futures_util::stream::once(async move { Ok::<Bytes, std::io::Error>(bytes) });
    let mut multipart = multer::Multipart::new(stream, boundary);
    let (mut fields, mut uploads) = (Vec::new(), Vec::new());
    let mut written = 0usize;
    while let Some(part) = multipart.next_field().await.map_err(cut_off)? {
        let field = part.name().unwrap_or_default().to_string();
        let name = part.file_name().map(str::to_string);
        let bytes = part.bytes().await.map_err(cut_off)?;
        match name {
            Some(_) if bytes.len() > limits.upload => return Err(Fault::TooLarge { limit: limits.upload }),
            Some(name) if !name.is_empty() => uploads.push(Upload { field, name, bytes }),
            Some(_) => {}
            None => {
                written += field.len() + bytes.len();
                if written > limits.form {
                    return Err(Fault::TooLarge { limit: limits.form });
                }
                fields.push((field, String::from_utf8_lossy(&bytes).into_owned()));
            }
        }
    }
    Ok((Form::new(fields), uploads))
}
