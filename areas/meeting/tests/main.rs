//! Stories of this crate, one file each.
