//! samdrift: the working system of a municipal IT cooperation.

fn main() -> std::process::ExitCode {
    samdrift::command::main()
}
