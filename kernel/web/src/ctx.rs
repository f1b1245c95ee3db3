//! What a handler gets: who asks, in which cooperation, what was sent, and the means to answer.

use crate::look::frame::{Frame, in_frame};
use crate::{Fault, Form, Markup, Reach, Site, Upload, Visitor};
use axum::http::StatusCode;
use basics::{CooperationId, Day, Moment, PartyId, PersonId, Refusal};
use bytes::Bytes;
use press::Document;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use store::{By, Cooperation, Tx};
use text::{Lang, Value, Words};

/// Where the public pages of all cooperations stand.
const PUBLIC: &str = "/offentligt";

/// One request, after session, cooperation, right and form token have been seen to.
pub struct Ctx {
    pub site: Arc<Site>,
    pub visitor: Option<Visitor>,
    pub cooperation: Option<Cooperation>,
    pub parties: Vec<(PartyId, String)>,
    pub words: Words,
    pub now: Moment,
    pub today: Day,
    /// Address without the query.
    pub path: String,
    pub params: HashMap<String, String>,
    pub query: Form,
    pub form: Form,
    pub uploads: Vec<Upload>,
    /// The token every form carries, bound to this session.
    pub form_token: String,
    /// The raw session token, for signing out; empty when signed out.
    pub session: String,
    /// Where the request came from, for the bound on attempts.
    pub from_address: String,
    /// The transaction the session was looked up in, handed to the first [`Ctx::read`].
    pub(crate) opened: Mutex<Option<Tx>>,
    /// The host the browser asked, `samdrift.example:8080`; empty when it did not say.
    pub host: String,
}

/// What a handler answers.
pub struct Reply {
    pub status: StatusCode,
    pub body: ReplyBody,
    /// `Set-Cookie` lines.
    pub cookies: Vec<String>,
    pub keep: Keep,
}

/// Who may keep an answer, and for how long.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Keep {
    /// Nobody: what a signed-in person sees.
    Never,
    /// The visitor's own browser, which asks each time whether it has changed: a public page.
    Browser,
    /// Anybody on the way, for five minutes: a public file that is the same for all. Sets no cookie.
    Anybody,
}

pub enum ReplyBody {
    Page(String),
    Redirect(String),
    File {
        bytes: Bytes,
        kind: String,
        name: String,
        download: bool,
    },
    Text {
        text: String,
        kind: &'static str,
    },
    /// Server-sent events, one after the other until the browser goes away.
    Events(Events),
}

/// Bytes of server-sent events as they come.
pub type Events = std::pin::Pin<Box<dyn futures_util::Stream<Item = Result<Bytes, std::convert::Infallible>> + Send>>;

impl Reply {
    pub fn page(markup: Markup) -> Reply {
        Reply {
            status: StatusCode::OK,
            body: ReplyBody::Page(markup.into_string()),
            cookies: vec![],
            keep: Keep::Never,
        }
    }

    /// Goes on to another address with a plain look-up, after a form was saved.
    pub fn redirect(to: impl Into<String>) -> Reply {
        Reply {
            status: StatusCode::SEE_OTHER,
            body: ReplyBody::Redirect(to.into()),
            cookies: vec![],
            keep: Keep::Never,
        }
    }

    /// A file, shown in the browser or offered for saving.
    pub fn file(bytes: impl Into<Bytes>, kind: &str, name: &str, download: bool) -> Reply {
        let body = ReplyBody::File { bytes: bytes.into(), kind: kind.to_string(), name: name.to_string(), download };
        Reply { status: StatusCode::OK, body, cookies: vec![], keep: Keep::Never }
    }

    pub fn text(text: String, kind: &'static str) -> Reply {
        Reply { status: StatusCode::OK, body: ReplyBody::Text { text, kind }, cookies: vec![], keep: Keep::Never }
    }

    /// A stream of server-sent events (`text/event-stream`).
    pub fn events(events: Events) -> Reply {
        Reply { status: StatusCode::OK, body: ReplyBody::Events(events), cookies: vec![], keep: Keep::Never }
    }

    pub fn with_status(mut self, status: StatusCode) -> Reply {
        self.status = status;
        self
    }

    /// Says that the form was refused and is shown again (422).
    pub fn refused(self) -> Reply {
        self.with_status(StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// Says that somebody else saved in between (409).
    pub fn conflict(self) -> Reply {
        self.with_status(StatusCode::CONFLICT)
    }

    /// Lets the browser, or anybody, keep it. Only for what is public.
    pub fn kept(mut self, keep: Keep) -> Reply {
        self.keep = keep;
        self
    }

    pub fn with_cookie(mut self, line: String) -> Reply {
        self.cookies.push(line);
        self
    }
}

impl Ctx {
    /// A message.
    pub fn t(&self, id: &str) -> String {
        self.words.t(id)
    }

    /// A message with values.
    pub fn tv(&self, id: &str, values: &[(&str, Value)]) -> String {
        self.words.tv(id, values)
    }

    pub fn lang(&self) -> Lang {
        self.words.lang
    }

    /// `10 februari 2021` in the visitor's language.
    pub fn day(&self, day: Day) -> String {
        text::day_in_words(self.lang(), day)
    }

    /// A number in the address; anything else is no such page.
    pub fn id(&self, name: &str) -> Result<i64, Fault> {
        self.params.get(name).and_then(|s| s.parse().ok()).ok_or(Fault::NotFound)
    }

    /// The cooperation of this page.
    ///
    /// # Panics
    /// On a page outside any cooperation: its address does not begin with `/{coop}`.
    pub fn coop(&self) -> CooperationId {
        self.cooperation.as_ref().expect("a page in a cooperation").id
    }

    /// An address within the cooperation: `/moten` becomes `/sydnarke/moten`.
    pub fn url(&self, path: &str) -> String {
        match &self.cooperation {
            Some(c) => format!("/{}{path}", c.slug),
            None => path.to_string(),
        }
    }

    /// An address among the cooperation's public pages: `/moten` becomes `/offentligt/sydnarke/moten`.
    pub fn public_url(&self, path: &str) -> String {
        format!("{PUBLIC}{}", self.url(path))
    }

    /// Whether this is a page open to everybody under `/offentligt`.
    pub fn is_public(&self) -> bool {
        self.path.strip_prefix(PUBLIC).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// An address of this site with its host, for a link that is to be handed on; without one when the
    /// browser did not say which it asked.
    pub fn whole_address(&self, path: &str) -> String {
        let scheme = if self.site.secure_cookies { "https" } else { "http" };
        if self.host.is_empty() { path.to_string() } else { format!("{scheme}://{}{path}", self.host) }
    }

    /// Who does it, for the journal.
    pub fn by(&self) -> By {
        let cooperation = self.cooperation.as_ref().map_or(0, |c| c.id);
        match self.membership() {
            Some(m) => By {
                cooperation,
                person: Some(m.person),
                name: m.name.clone(),
                party: m.acting.first().and_then(|a| a.party),
                at: self.now,
            },
            None => By {
                cooperation,
                person: None,
                name: self.visitor.as_ref().map_or_else(|| "–".to_string(), |v| v.email.clone()),
                party: None,
                at: self.now,
            },
        }
    }

    /// The visitor's place in this cooperation.
    pub fn membership(&self) -> Option<&crate::Membership> {
        let coop = self.cooperation.as_ref()?.id;
        self.visitor.as_ref()?.memberships.iter().find(|m| m.cooperation == coop)
    }

    /// The visitor's number among the cooperation's persons.
    pub fn person(&self) -> Option<PersonId> {
        self.membership().map(|m| m.person)
    }

    /// Whether the visitor may do the deed at all, for at least one party.
    pub fn may(&self, deed: &str) -> bool {
        self.reaches(deed).next().is_some()
    }

    /// Whether the visitor may do the deed where it concerns this party.
    pub fn may_for(&self, deed: &str, party: PartyId) -> bool {
        self.reaches(deed).any(|(reach, own)| reach == Reach::All || own == Some(party))
    }

    fn reaches(&self, deed: &str) -> impl Iterator<Item = (Reach, Option<PartyId>)> {
        let acting = self.membership().map(|m| m.acting.clone()).unwrap_or_default();
        let found: Vec<_> = acting.into_iter().map(|a| (self.site.gate.reach(&a.role, deed), a.party)).collect();
        found.into_iter().filter(|(reach, _)| *reach != Reach::None)
    }

    /// Stops unless the visitor may do the deed for the party.
    pub fn require_for(&self, deed: &str, party: PartyId) -> Result<(), Fault> {
        if self.may_for(deed, party) { Ok(()) } else { Err(Fault::Forbidden) }
    }

    /// Name of a party; empty when unknown.
    pub fn party_name(&self, party: PartyId) -> String {
        self.parties.iter().find(|(id, _)| *id == party).map(|(_, name)| name.clone()).unwrap_or_default()
    }

    /// A transaction that reads. The first one of a request is the one its session was looked up in: the page
    /// sees the same moment, and a database over a network is asked twice less.
    pub async fn read(&self) -> Result<Tx, Fault> {
        let opened = self.opened.lock().ok().and_then(|mut held| held.take());
        match opened {
            Some(tx) => Ok(tx),
            None => Ok(self.site.store.read().await?),
        }
    }

    /// Lets go of the transaction the session was looked up in: a write must not wait behind it.
    pub(crate) fn let_go(&self) {
        drop(self.opened.lock().ok().and_then(|mut held| held.take()));
    }

    pub async fn write(&self) -> Result<Tx, Fault> {
        Ok(self.site.store.write().await?)
    }

    /// A whole page in the frame.
    pub fn show(&self, frame: Frame) -> Reply {
        Reply::page(in_frame(self, frame))
    }

    /// A refusal as a sentence in the visitor's language.
    pub fn refusal(&self, r: &Refusal) -> String {
        self.words.refusal(r)
    }

    /// The document as a PDF, rendered aside so that other requests go on.
    pub async fn pdf(&self, document: Document, name: &str) -> Result<Reply, Fault> {
        Ok(Reply::file(self.pdf_bytes(document).await?, "application/pdf", name, false))
    }

    /// The bytes of the document's PDF, to be kept. Called before the page opens a transaction that writes.
    pub async fn pdf_bytes(&self, document: Document) -> Result<Bytes, Fault> {
        self.let_go();
        let _slot = self.site.render_slots.acquire().await.map_err(|e| Fault::Mistake(e.to_string()))?;
        let renderer = self.site.renderer.clone();
        let rendered = tokio::task::spawn_blocking(move || renderer.pdf(&document)).await;
        let bytes = rendered.map_err(|e| Fault::Mistake(e.to_string()))?.map_err(|e| Fault::Mistake(e.to_string()))?;
        Ok(Bytes::from(bytes))
    }
}
