//! The page `docs/quick-start.md`, word for word: its commands are run and what they print is compared.

mod page;
mod support;

#[test]
fn every_command_on_the_page_works() {
    page::run("docs/quick-start.md", support::GO_VERSIONS[0]);
}
