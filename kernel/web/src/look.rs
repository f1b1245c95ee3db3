//! How it looks: the frame and the page patterns, each built once and named.

pub mod document;
pub mod form;
pub mod frame;
pub mod merge;
pub mod parts;
mod public_frame;
pub mod table;
pub mod timeline;
