//! Laying the demo's world into an empty store, in one transaction.

use super::item::{Item, ItemKind};
use super::people::{self, PEOPLE};
use super::present::{Present, present_2015, present_2021};
use super::seats::{MANDATES, POSTS};
use super::{SLUG, assigned, delegated, meeting_2015, meeting_2021, public_pages, registry_data};
use ::meeting::{self, NotDone};
use access::NewPerson;
use basics::{CooperationId, Day, Moment, PartyId, PersonId};
use board::{NewBoard, NewMandate, NewPost, NewSeat, SeatKind};
use meeting::{Adjustment, Attendee, Basis, CaseRef, Head, Kind, MemoText, ParagraphText};
use press::{Document, Renderer};
use registry::{Direction, FileRef, NewCase, NewDocument, NewSeries, PublicWhy, Status};
use std::collections::BTreeMap;
use store::{By, Fault, Store, Tx};

/// What was laid in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    pub cooperation: CooperationId,
    pub parties: usize,
    pub persons: usize,
    pub seats: usize,
    pub cases: usize,
    pub documents: usize,
    pub meetings: Vec<i64>,
    pub paragraphs: usize,
}

/// Loads the demo. All or nothing: a store where something fails is left as it was.
///
/// # Errors
/// What the store says; a rule that refuses the demo's own data is told as [`Fault::Other`].
pub async fn load(store: &Store, now: Moment, renderer: &dyn Renderer) -> Result<Loaded, Fault> {
    let mut tx = store.write().await?;
    let cooperation = store::create_cooperation(&mut tx, SLUG, "Sydnärkes IT-nämnd").await?;
    store::save_setting(&mut tx, 0, "demo", "1").await?;
    let by = By::program(cooperation.id, now);
    let mut loader = Loader {
        by,
        tx,
        parties: Vec::new(),
        persons: BTreeMap::new(),
        cases: BTreeMap::new(),
        loaded: Loaded::default(),
    };
    loader.loaded.cooperation = cooperation.id;
    loader.agreement().await?;
    loader.persons().await?;
    let board = loader.board().await?;
    public_pages::save(&mut loader.tx, &loader.by).await?;
    loader.registry().await?;
    loader.meeting_2015(board).await?;
    let meeting = loader.meeting_2021(board).await?;
    loader.delegated(board).await?;
    loader.assigned().await?;
    loader.memo_files(store, meeting, renderer).await?;
    public_pages::review_minutes(&mut loader.tx, &loader.by, &loader.loaded.meetings).await?;
    loader.tx.commit().await?;
    Ok(loader.loaded)
}

/// Every document of the loaded meetings: file name and value.
pub async fn documents_of(store: &Store, loaded: &Loaded) -> Result<Vec<(String, Document)>, Fault> {
    let mut tx = store.read().await?;
    let mut all = Vec::new();
    for id in &loaded.meetings {
        all.extend(meeting::documents_of_meeting(&mut tx, loaded.cooperation, *id).await?);
    }
    Ok(all)
}

struct Loader {
    by: By,
    tx: Tx,
    parties: Vec<(&'static str, PartyId)>,
    persons: BTreeMap<&'static str, PersonId>,
    cases: BTreeMap<&'static str, i64>,
    loaded: Loaded,
}

/// Short name, municipality code, whether host.
const PARTIES: [(&str, &str, &str, bool); 4] = [
    ("Askersund", "Askersunds kommun", "1882", false),
    ("Hallsberg", "Hallsbergs kommun", "1861", false),
    ("Laxå", "Laxå kommun", "1860", false),
    ("Lekeberg", "Lekebergs kommun", "1814", true),
];

/// Assumed: the board's rules of procedure are of 2014; the day the cooperation began is not in the minutes.
const BEGINNING: &str = "2014-01-01";

fn day(s: &str) -> Day {
    s.parse().expect("the demo's days are days")
}

fn ruled(e: NotDone) -> Fault {
    match e {
        NotDone::Failed(fault) => fault,
        NotDone::Refused(refusals) => Fault::Other(format!("the demo's own data was refused: {refusals:?}")),
    }
}

impl Loader {
    fn party(&self, short: &str) -> PartyId {
        self.parties.iter().find(|p| p.0 == short).expect("a party of the demo").1
    }

    fn person(&self, name: &str) -> PersonId {
        self.persons[name]
    }

    async fn agreement(&mut self) -> Result<(), Fault> {
        let terms = agreement::NewTerms {
            kind: agreement::Kind::JointBoard,
            name: "Sydnärkes IT-nämnd",
            decided: "Överenskommelse för Sydnärkes IT-nämnd, gäller från 1 januari 2021",
            from: Some(day("2021-01-01")),
            to: None,
        };
        agreement::create_terms(&mut self.tx, &self.by, &terms).await?;
        for (short, name, code, is_host) in PARTIES {
            let new =
                agreement::NewParty { name, short, code, is_host, from: day(BEGINNING), to: None, notice_board: "" };
            let id = agreement::create_party(&mut self.tx, &self.by, &new).await?;
            self.parties.push((short, id));
        }
        self.loaded.parties = PARTIES.len();
        Ok(())
    }

    async fn persons(&mut self) -> Result<(), Fault> {
        for p in PEOPLE {
            let new = NewPerson { name: p.name, email: p.email, phone: "" };
            let id = access::create_person(&mut self.tx, &self.by, &new).await?;
            let party = (!p.party.is_empty()).then(|| self.party(p.party));
            access::grant_role(&mut self.tx, &self.by, id, p.role, party).await?;
            self.persons.insert(p.name, id);
        }
        let others = [
            people::VICE_CHAIR,
            people::MEMBER_LEKEBERG,
            people::DEPUTY_HEAD,
            people::CHAIR_2015,
            people::VICE_CHAIR_2015,
            people::MEMBER_ASKERSUND_2015,
            people::SUBSTITUTE_LAXA_2015,
            people::SUBSTITUTE_LEKEBERG_2015,
            people::SECRETARY_2015,
            people::HEAD_2015,
        ];
        for name in others {
            let new = NewPerson { name, email: "", phone: "" };
            let id = access::create_person(&mut self.tx, &self.by, &new).await?;
            self.persons.insert(name, id);
        }
        self.loaded.persons = self.persons.len();
        Ok(())
    }

    async fn board(&mut self) -> Result<i64, Fault> {
        let new = NewBoard {
            name: "Sydnärkes IT-nämnd",
            label: "§ {n}",
            storage_place: meeting_2021::STORED_AT,
            remote_allowed: true,
            remote_decision: "",
            call_days: 7,
            substitutes_say: None,
            substitutes_decision: "",
        };
        let board = board::create_board(&mut self.tx, &self.by, &new).await?;
        let court = board::Court {
            name: "Förvaltningsrätten i Karlstad".to_string(),
            address: "Box 568, 651 12 Karlstad, forvaltningsrattenikarlstad@domstol.example".to_string(),
            version: 0,
        };
        board::save_court(&mut self.tx, &self.by, board, &court).await?;
        let mut seats = BTreeMap::new();
        for (order, (short, ..)) in PARTIES.iter().enumerate() {
            for kind in [SeatKind::Member, SeatKind::Substitute] {
                let order = i64::try_from(order).expect("four parties") + 1;
                let new = NewSeat { board, party: self.party(short), kind, order, from: None, to: None };
                let id = board::create_seat(&mut self.tx, &self.by, &new).await?;
                seats.insert((*short, kind == SeatKind::Member), id);
            }
        }
        self.loaded.seats = seats.len();
        for (short, is_member, name, political_party, from, to) in MANDATES {
            let seat = seats[&(*short, *is_member)];
            let person = self.person(name);
            let new = NewMandate { seat, person, political_party, from: day(from), to: Some(day(to)) };
            board::create_mandate(&mut self.tx, &self.by, &new).await?;
        }
        for (post, name, from, to) in POSTS {
            let new = NewPost { board, post: *post, person: self.person(name), from: day(from), to: Some(day(to)) };
            board::create_post(&mut self.tx, &self.by, &new).await?;
        }
        Ok(board)
    }

    async fn registry(&mut self) -> Result<(), Fault> {
        let new = NewSeries {
            name: "Sydnärkes IT-nämnd",
            case_template: "Syd-IT {yy}-{n}",
            document_template: "{case}-{n}",
            yearly: true,
        };
        let series = registry::create_series(&mut self.tx, &self.by, &new).await?;
        for (number, title, opened) in registry_data::CASES {
            let new = NewCase {
                series: series.id,
                title,
                public_title: "",
                secrecy: None,
                opened: day(opened),
                number: Some(number),
            };
            let case = registry::create_case(&mut self.tx, &self.by, &new).await?;
            self.cases.insert(number, case.id);
        }
        for (case, number, title, drawn_up) in registry_data::DOCUMENTS {
            self.document(case, number, title, day(drawn_up), None).await?;
        }
        self.loaded.cases = self.cases.len();
        Ok(())
    }

    async fn document(
        &mut self,
        case: &str,
        number: &str,
        title: &str,
        drawn_up: Day,
        file: Option<FileRef>,
    ) -> Result<(), Fault> {
        let new = NewDocument {
            case: Some(self.cases[case]),
            number: (!number.is_empty()).then_some(number),
            title,
            public_title: "",
            direction: Direction::DrawnUp,
            day: drawn_up,
            counterpart: "",
            status: Status::Public { since: drawn_up, why: PublicWhy::Expedited },
            secrecy: None,
            file,
        };
        registry::create_document(&mut self.tx, &self.by, &new).await?;
        self.loaded.documents += 1;
        Ok(())
    }

    async fn paragraphs(&mut self, meeting: i64, items: &[Item]) -> Result<Vec<i64>, Fault> {
        let mut ids = Vec::new();
        for item in items {
            let text = self.text_of(item);
            let id = meeting::create_paragraph(&mut self.tx, &self.by, meeting, &text, None).await.map_err(ruled)?;
            meeting::set_number(&mut self.tx, &self.by, id, item.number, "").await.map_err(ruled)?;
            ids.push(id);
        }
        self.loaded.paragraphs += items.len();
        Ok(ids)
    }

    fn text_of(&self, item: &Item) -> ParagraphText {
        let lines = |all: &[&str]| all.iter().map(|s| (*s).to_string()).collect();
        ParagraphText {
            heading: item.heading.to_string(),
            kind: match item.kind {
                ItemKind::Decision => Kind::Decision,
                ItemKind::Delegation => Kind::DelegationReport,
                ItemKind::Election => Kind::Election,
                ItemKind::Information => Kind::Information,
                ItemKind::Notices => Kind::Notices,
            },
            case: self.cases.get(item.case).map(|id| CaseRef { id: *id, number: item.case.to_string() }),
            description: item.description.to_string(),
            proposal: lines(item.proposal),
            decision: lines(item.decision),
            basis: item
                .papers
                .iter()
                .map(|p| Basis { kind: p.kind, day: None, text: p.text.to_string(), document: None })
                .collect(),
            immediate: item.adjusted_at_once.then(|| day(meeting_2015::DAY)),
            ..ParagraphText::default()
        }
    }

    async fn attendance(&mut self, meeting: i64, rows: &[Present]) -> Result<(), Fault> {
        for row in rows {
            let who = Attendee {
                person: self.persons.get(row.name).copied(),
                name: row.name.to_string(),
                political_party: row.political_party.to_string(),
                party: (!row.party.is_empty()).then(|| self.party(row.party)),
                role: row.role.clone(),
                is_remote: row.is_remote,
            };
            meeting::create_attendance(&mut self.tx, &self.by, meeting, &who).await.map_err(ruled)?;
        }
        Ok(())
    }

    async fn meeting_2015(&mut self, board: i64) -> Result<(), Fault> {
        let head = Head {
            start: meeting_2015::START.to_string(),
            place: meeting_2015::PLACE.to_string(),
            secretary: people::SECRETARY_2015.to_string(),
            adjusters: vec![format!("{} (C)", people::VICE_CHAIR_2015)],
            source_note: "Inläst äldre protokoll. Sluttid, anslagsdagar och flera datum saknas i källan.".to_string(),
            ..Head::on(day(meeting_2015::DAY))
        };
        let id = meeting::create_meeting(&mut self.tx, &self.by, board, &head).await?.id;
        self.paragraphs(id, meeting_2015::ITEMS).await?;
        self.attendance(id, &present_2015()).await?;
        meeting::hold_meeting(&mut self.tx, &self.by, id, "", 1).await.map_err(ruled)?;
        self.loaded.meetings.push(id);
        for (on, place) in [("2015-10-07", "Hallsberg"), ("2015-12-02", ""), ("2016-02-03", "")] {
            let head = Head {
                place: place.to_string(),
                source_note: "Dagen beslutades den 27 maj 2015, § 13. Protokollet ingår inte i demon.".to_string(),
                ..Head::on(day(on))
            };
            meeting::create_meeting(&mut self.tx, &self.by, board, &head).await?;
        }
        Ok(())
    }

    async fn meeting_2021(&mut self, board: i64) -> Result<i64, Fault> {
        let head = Head {
            start: meeting_2021::START.to_string(),
            place: meeting_2021::PLACE.to_string(),
            remote: "Alla deltog på distans.".to_string(),
            secretary: people::SECRETARY.to_string(),
            adjusters: vec![format!("{} (KD)", people::VICE_CHAIR)],
            ..Head::on(day(meeting_2021::DAY))
        };
        let (tx, by) = (&mut self.tx, &self.by);
        let id = meeting::create_meeting(tx, by, board, &head).await?.id;
        let paragraphs = self.paragraphs(id, meeting_2021::ITEMS).await?;
        self.attendance(id, &present_2021()).await?;
        for (paragraph, item) in paragraphs.iter().zip(meeting_2021::ITEMS).filter(|(_, i)| !i.case.is_empty()) {
            meeting::create_memo(&mut self.tx, &self.by, *paragraph, &memo_of(item)).await.map_err(ruled)?;
        }
        let (tx, by) = (&mut self.tx, &self.by);
        meeting::hold_meeting(tx, by, id, meeting_2021::END, 1).await.map_err(ruled)?;
        let by_whom = format!("{} och {}", people::CHAIR, people::VICE_CHAIR);
        let adjustment = Adjustment { on: day(meeting_2021::ADJUSTED), by: by_whom, late_reason: String::new() };
        meeting::adjust_minutes(tx, by, id, &adjustment, 2).await.map_err(ruled)?;
        let all: Vec<PartyId> = self.parties.iter().map(|p| p.1).collect();
        let host = self.party("Lekeberg");
        let posted = day(meeting_2021::HOST_POSTED);
        meeting::post_notice(&mut self.tx, &self.by, id, &all, host, posted, people::SECRETARY, "")
            .await
            .map_err(ruled)?;
        self.loaded.meetings.push(id);
        Ok(id)
    }

    /// The paragraph with this number in a loaded meeting, as other areas name it.
    async fn place(&mut self, meeting: i64, number: i64, on: &str) -> Result<delegation::Place, Fault> {
        let all = meeting::list_paragraphs(&mut self.tx, self.by.cooperation, meeting).await?;
        let id = all.iter().find(|p| p.number == Some(number)).map_or(0, |p| p.id);
        let address = format!("/moten/{meeting}/paragrafer/{id}");
        Ok(delegation::Place { label: format!("§ {number}, {on}"), address })
    }

    async fn delegated(&mut self, board: i64) -> Result<(), Fault> {
        let [of_2015, of_2021] = self.loaded.meetings[..] else { return Ok(()) };
        let meeting_2015 = self.place(of_2015, 15, meeting_2015::DAY).await?;
        let meeting_2021 = self.place(of_2021, 5, meeting_2021::DAY).await?;
        let employer = self.party("Lekeberg");
        let (cases, persons) = (self.cases.clone(), self.persons.clone());
        let world = delegated::World {
            board,
            case: &|number| cases[number],
            person: &|name| persons[name],
            employer,
            meeting_2015,
            meeting_2021,
        };
        delegated::load(&mut self.tx, &self.by, &world).await.map_err(|e| ruled(e.into()))
    }

    async fn assigned(&mut self) -> Result<(), Fault> {
        let (parties, persons) = (self.parties.clone(), self.persons.clone());
        let party = |short: &str| parties.iter().find(|p| p.0 == short).expect("a party of the demo").1;
        let world = assigned::World { person: &|name| persons[name], party: &party };
        assigned::load(&mut self.tx, &self.by, &world).await.map_err(|e| ruled(e.into()))
    }

    /// The covering memos as files in their cases, so that the registry has something to open.
    async fn memo_files(&mut self, store: &Store, meeting: i64, renderer: &dyn Renderer) -> Result<(), Fault> {
        let coop = self.by.cooperation;
        let documents = meeting::documents_of_meeting(&mut self.tx, coop, meeting).await?;
        for item in meeting_2021::ITEMS.iter().filter(|i| !i.case.is_empty()) {
            let title = format!("Tjänsteskrivelse – {}", item.heading);
            let memo = documents.iter().find(|(name, d)| name.contains("jänsteskrivelse") && d.number == item.case);
            let Some((name, document)) = memo else { continue };
            let bytes = renderer.pdf(document).map_err(|e| Fault::Other(e.to_string()))?;
            let kept = store.keep_file(&mut self.tx, coop, "application/pdf", bytes.into()).await?;
            let name = name.rsplit('/').next().unwrap_or(name).to_string();
            let file = FileRef { hash: kept.hash, name, kind: kept.kind, size: kept.size };
            self.document(item.case, "", &title, day(meeting_2021::DAY), Some(file)).await?;
        }
        Ok(())
    }
}

/// The memo of a paragraph: its facts, under the heading where the minutes have them. The rest is missing.
fn memo_of(item: &Item) -> MemoText {
    MemoText {
        summary: item.description.split("\n\n").next().unwrap_or_default().to_string(),
        analysis: item.description.to_string(),
        proposal: item.proposal.iter().map(|s| (*s).to_string()).collect(),
        chief_name: people::HEAD.to_string(),
        chief_title: "Förvaltningschef".to_string(),
        handler_name: people::HEAD.to_string(),
        handler_title: "Handläggare".to_string(),
        is_dispatched: true,
        ..MemoText::default()
    }
}
