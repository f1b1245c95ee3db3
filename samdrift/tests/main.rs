//! The program as a whole: its arrows, its words, its rights, its pages and its commands.

mod arrows;
mod commands;
mod import;
mod killed;
mod lint;
mod masks;
mod pages;
mod rights;
mod round_trip;
mod source;
mod statements;
mod tampering;
mod trouble;
mod words;
mod world;
