//! A small world for the stories: two cooperations, a few roles with the program's real rights, one series.

use basics::{Moment, Refusal};
use registry::{Case, Direction, Document, NewCase, NewDocument, NewSeries, Series, Status};
use std::future::Future;
use store::{By, Store, Tx};
use testing::{Answer, TestSite, Visitor as Browser};
use web::{Acting, Ctx, Fault, Gate, Later, Membership, Page, Reach, Reply, Right, Visitor, html, page};

/// The program's rights table.
const RIGHTS: &str = include_str!("../../access/rights.csv");

/// A session token says who it is: `secretary`, or `secretary@2` in the other cooperation.
pub struct OpenGate;

impl Gate for OpenGate {
    fn visitor<'a>(
        &'a self,
        _: &'a mut Tx,
        token: &'a str,
        _: Moment,
    ) -> Later<'a, Result<Option<Visitor>, store::Fault>> {
        Box::pin(async move {
            let (role, cooperation) = token.split_once('@').unwrap_or((token, "1"));
            let cooperation: i64 = cooperation.parse().expect("a number in a test");
            let membership = Membership {
                cooperation,
                slug: if cooperation == 1 { "sydnarke".into() } else { "annan".into() },
                cooperation_name: "Sydnärkes IT-nämnd".into(),
                person: 1,
                name: format!("Maja ({role})"),
                acting: vec![Acting { role: role.into(), party: None }],
            };
            Ok(Some(Visitor { login: 1, email: "maja@example.se".into(), memberships: vec![membership] }))
        })
    }

    fn reach(&self, role: &str, deed: &str) -> Reach {
        let rows: Vec<Vec<&str>> = RIGHTS.lines().map(|l| l.split(',').collect()).collect();
        let head = rows.iter().find(|r| r[0] == "deed").expect("the table has a head");
        let column = head.iter().position(|c| *c == role).expect("a role in the table");
        let row = rows.iter().find(|r| r[0] == deed).expect("a deed in the table");
        match row.get(column).copied() {
            Some("x") => Reach::All,
            Some("p") => Reach::OwnParty,
            _ => Reach::None,
        }
    }

    fn roles(&self) -> Vec<&'static str> {
        vec!["secretary", "member"]
    }

    fn deeds(&self) -> Vec<String> {
        RIGHTS.lines().skip(2).filter_map(|l| l.split(',').next()).map(str::to_string).collect()
    }
}

/// What waits and the panels, as the overview would show them.
async fn overview(ctx: Ctx) -> Result<Reply, Fault> {
    let mut tx = ctx.read().await?;
    let needs = registry::AREA.needs.expect("the area has needs")(&ctx, &mut tx).await?;
    let panels = registry::AREA.panels.expect("the area has panels")(&ctx, &mut tx).await?;
    Ok(Reply::page(html! { (web::look::parts::todo(&ctx, &needs)) @for p in &panels { (p) } }))
}

fn own_pages() -> Vec<Page> {
    vec![Page::get("/{coop}/oversikt", Right::SignedIn, page!(overview))]
}

/// Runs the story on both engines, on the day 2021-02-24.
pub async fn story<F, Fut>(test: F)
where
    F: Fn(TestSite) -> Fut,
    Fut: Future<Output = ()>,
{
    testing::on_both_engines(&[store::SCHEMA, registry::AREA.schema], |store| async {
        let touch = |site: &mut web::Site| site.own_pages = own_pages;
        test(TestSite::with(vec![registry::AREA], Box::new(OpenGate), store, "2021-02-24", touch).await).await;
    })
    .await;
}

/// Somebody signed in, in this role.
pub fn as_role(site: &TestSite, role: &str) -> Browser {
    site.visitor_with_session(role)
}

/// Opens a page that must show, with every message in place.
#[track_caller]
pub fn shown(answer: Answer) -> Answer {
    let answer = answer.expect(200);
    // The names of roles stand in another area.
    assert!(!answer.text().replace("⟦role-", "").contains('⟦'), "a message is missing:\n{}", answer.seen());
    answer
}

/// The number at the end of an address a redirect led to.
#[track_caller]
pub fn id_of(answer: &Answer) -> i64 {
    assert_eq!(answer.status.as_u16(), 303, "{}", answer.seen());
    answer.to.rsplit('/').next().and_then(|s| s.parse().ok()).expect("an address that ends in a number")
}

pub fn day(s: &str) -> basics::Day {
    s.parse().expect("a day in a test")
}

pub fn by() -> By {
    By::program(1, testing::at("2021-02-24"))
}

pub async fn series(tx: &mut Tx) -> Series {
    let new = NewSeries {
        name: "Nämndens diarium",
        case_template: "Syd-IT {yy}-{n}",
        document_template: "{case}-{n}",
        yearly: true,
    };
    registry::create_series(tx, &by(), &new).await.expect("a series")
}

pub fn new_case(series: &Series, title: &'static str) -> NewCase<'static> {
    NewCase { series: series.id, title, public_title: "", secrecy: None, opened: day("2021-01-11"), number: None }
}

pub async fn case(tx: &mut Tx, series: &Series, title: &'static str) -> Case {
    registry::create_case(tx, &by(), &new_case(series, title)).await.expect("a case")
}

pub fn draft(case: Option<i64>, title: &'static str) -> NewDocument<'static> {
    NewDocument {
        case,
        number: None,
        title,
        public_title: "",
        direction: Direction::DrawnUp,
        day: day("2021-02-03"),
        counterpart: "",
        status: Status::Draft,
        secrecy: None,
        file: None,
    }
}

pub fn received(case: Option<i64>, title: &'static str) -> NewDocument<'static> {
    NewDocument { direction: Direction::In, counterpart: "Laxå kommun", ..draft(case, title) }
}

pub async fn document(tx: &mut Tx, new: &NewDocument<'_>) -> Document {
    registry::create_document(tx, &by(), new).await.expect("a document")
}

/// What `samdrift check` finds in the area.
pub async fn findings(store: &Store) -> Vec<Refusal> {
    let mut tx = store.read().await.expect("a read transaction");
    registry::AREA.check.expect("the area has a check")(store, &mut tx, 1).await.expect("the check runs")
}
