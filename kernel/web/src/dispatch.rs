//! From a request to a handler and back: session, cooperation, right, form token, bounds, headers.
//! A handler is never reached without its page's right.

mod answer;
mod body;

use crate::ctx::ReplyBody;
use crate::{Ctx, Fault, Form, Keep, Page, Reply, Right, Site, Upload, Visitor, assets, cookies};
use answer::{fault_page, into_response};
use axum::Router;
use axum::extract::rejection::RawPathParamsRejection;
use axum::extract::{ConnectInfo, RawPathParams, Request, State};
use axum::http::header::{HOST, IF_NONE_MATCH};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::{get, post};
use basics::{Moment, Refusal};
use futures_util::FutureExt as _;
use std::collections::HashMap;
use std::net::SocketAddr;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex};
use store::{Cooperation, hash_of};
use text::Lang;

/// All pages of the site as one service.
pub fn router(site: Arc<Site>) -> Router {
    let mut router = Router::new();
    for page in site.pages() {
        let serve = move |State(site): State<Arc<Site>>, params: Params, request: Request| async move {
            match params {
                Ok(found) => {
                    let params = found.iter().map(|(n, v)| (n.to_string(), v.to_string())).collect();
                    answer_page(site, page, params, request).await
                }
                // No text: `/%FF`.
                Err(_) => answer_page(site, no_such_page(), HashMap::new(), request).await,
            }
        };
        router = router.route(page.path, if page.writes { post(serve) } else { get(serve) });
    }
    for address in assets::addresses() {
        router = router.route(address, get(move || async move { answer::with_headers(assets::asset(address), true) }));
    }
    let lost = |State(site): State<Arc<Site>>, request: Request| async move {
        answer_page(site, no_such_page(), HashMap::new(), request).await
    };
    let wrong_method = |State(site): State<Arc<Site>>, request: Request| async move {
        answer_page(site, wrong_way(), HashMap::new(), request).await
    };
    router.method_not_allowed_fallback(wrong_method).fallback(lost).with_state(site)
}

/// A part of the address that is no text is refused before the page is looked at.
type Params = Result<RawPathParams, RawPathParamsRejection>;

fn no_such_page() -> Page {
    Page::get("/", Right::Open, |_| Box::pin(async { Err(Fault::NotFound) }))
}

fn wrong_way() -> Page {
    Page::get("/", Right::Open, |_| Box::pin(async { Err(Fault::WrongMethod) }))
}

async fn answer_page(site: Arc<Site>, page: Page, params: HashMap<String, String>, request: Request) -> Response {
    let secure = site.secure_cookies;
    let (parts, body) = request.into_parts();
    let visit = Visit::of(&site, &parts.headers);
    let mut ctx = match prepare(&site, &page, &visit, &parts, params).await {
        Ok(ctx) => ctx,
        Err(fault) => return into_response(fault_page(&visit.bare(&site, &parts), &fault), &visit, secure),
    };
    if page.writes {
        // Before the form is read: whoever sends one slowly must not hold a connection to the database.
        ctx.let_go();
    }
    let reply = match admit(&ctx, &page) {
        Err(Refused::SignedOut) => signed_out(&mut ctx, &parts, body).await,
        Err(Refused::Said(reply)) => reply,
        Ok(()) => match receive(&mut ctx, &page, &parts, body).await {
            Ok(()) => run_and_tell(ctx, &page).await,
            Err(fault) => fault_page(&ctx, &fault),
        },
    };
    into_response(reply, &visit, secure)
}

/// Runs the handler; after one that may have written, those who follow the cooperation hear of it.
async fn run_and_tell(ctx: Ctx, page: &Page) -> Reply {
    let (site, cooperation) = (ctx.site.clone(), ctx.cooperation.as_ref().map(|c| c.id));
    let reply = run(ctx, page).await;
    if let (true, Some(cooperation)) = (page.writes, cooperation) {
        site.live.nudge(cooperation);
    }
    reply
}

/// Runs the handler; its fault becomes a page, and so does a mistake of ours that stops it. What the visitor
/// sent is kept to be shown there.
async fn run(ctx: Ctx, page: &Page) -> Reply {
    let again = ctx.shadow();
    // The handler's own context goes down with it, so nothing half-done is looked at afterwards.
    match AssertUnwindSafe((page.handler)(ctx)).catch_unwind().await {
        Ok(Ok(reply)) => reply,
        Ok(Err(fault)) => fault_page(&again, &fault),
        Err(_) => fault_page(&again, &Fault::Mistake("a handler stopped; its words stand above".to_string())),
    }
}

/// What the cookies say.
struct Visit {
    session: String,
    secret: String,
    /// The secret is new and must be sent.
    is_new: bool,
    lang: Lang,
    /// The mark of what the browser has kept; empty when it has nothing.
    has: String,
}

impl Visit {
    fn of(site: &Site, headers: &HeaderMap) -> Visit {
        let session = cookies::read(headers, cookies::SESSION);
        let visit = cookies::read(headers, cookies::VISIT);
        // Also beside a session: it may be over, and then the secret is what forms are bound to.
        let is_new = visit.len() < 40;
        let secret = if is_new { site.token() } else { visit };
        let has = headers.get(IF_NONE_MATCH).and_then(|v| v.to_str().ok()).unwrap_or_default().to_string();
        Visit { session, secret, is_new, lang: Lang::read(&cookies::read(headers, cookies::LANG)), has }
    }

    /// The token that forms of this session carry.
    fn form_token(&self, signed_in: bool) -> String {
        let secret = if signed_in { &self.session } else { &self.secret };
        hash_of(format!("samdrift form {secret}").as_bytes())
    }

    /// A context without database, for saying that there is none.
    fn bare(&self, site: &Arc<Site>, parts: &Parts) -> Ctx {
        let now = (site.clock.now)();
        context(site, self, parts, HashMap::new(), None, now)
    }
}

fn context(
    site: &Arc<Site>,
    visit: &Visit,
    parts: &Parts,
    params: HashMap<String, String>,
    visitor: Option<Visitor>,
    now: Moment,
) -> Ctx {
    let signed_in = visitor.is_some();
    Ctx {
        site: site.clone(),
        visitor,
        cooperation: None,
        parties: Vec::new(),
        words: site.words(visit.lang),
        now,
        today: now.day(),
        path: parts.uri.path().to_string(),
        params,
        query: Form::read(parts.uri.query().unwrap_or_default().as_bytes()),
        form: Form::default(),
        uploads: Vec::new(),
        form_token: visit.form_token(signed_in),
        session: if signed_in { visit.session.clone() } else { String::new() },
        from_address: from_address(site, parts),
        host: host(&parts.headers),
        opened: Mutex::new(None),
    }
}

/// Where the request came from. Behind a proxy of ours: the last address it wrote, which no visitor can forge.
fn from_address(site: &Site, parts: &Parts) -> String {
    let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|c| c.0.ip().to_string()).unwrap_or_default();
    let told = parts.headers.get_all("x-forwarded-for").iter().next_back().and_then(|v| v.to_str().ok());
    let last = told.and_then(|line| line.rsplit(',').next()).map(str::trim).filter(|a| !a.is_empty());
    match last {
        Some(address) if site.behind_proxy => address.chars().take(64).collect(),
        _ => peer,
    }
}

/// The host the browser asked, empty when it is not a plain one.
fn host(headers: &HeaderMap) -> String {
    let host = headers.get(HOST).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let plain = host.chars().all(|c| c.is_ascii_alphanumeric() || ".-:[]".contains(c));
    if plain { host.to_string() } else { String::new() }
}

/// Finds the visitor and the cooperation. A cooperation the visitor has no part in does not exist for them.
async fn prepare(
    site: &Arc<Site>,
    page: &Page,
    visit: &Visit,
    parts: &Parts,
    params: HashMap<String, String>,
) -> Result<Ctx, Fault> {
    let mut tx = site.store.read().await?;
    let now = site.now(&mut tx).await?;
    let visitor = match visit.session.as_str() {
        "" => None,
        token => site.gate.visitor(&mut tx, token, session_clock(site, now)).await?,
    };
    let slug = params.get("coop").cloned();
    let mut ctx = context(site, visit, parts, params, visitor, now);
    if let Some(slug) = slug {
        ctx.cooperation = match page.is_public() {
            true => store::find_cooperation(&mut tx, &slug).await?,
            false => cooperation_of(&ctx, &slug),
        };
        if let Some(coop) = &ctx.cooperation {
            ctx.parties = (site.party_names)(&mut tx, coop.id).await?;
        }
    }
    ctx.opened = Mutex::new(Some(tx));
    Ok(ctx)
}

/// In the demo the day moves, and a session must not end because somebody turned a leaf of the calendar.
pub(crate) fn session_clock(site: &Site, now: Moment) -> Moment {
    if site.is_demo() { Moment::from_seconds(0).unwrap_or(now) } else { now }
}

fn cooperation_of(ctx: &Ctx, slug: &str) -> Option<Cooperation> {
    let visitor = ctx.visitor.as_ref()?;
    let m = visitor.memberships.iter().find(|m| m.slug == slug && !m.acting.is_empty())?;
    Some(Cooperation { id: m.cooperation, slug: m.slug.clone(), name: m.cooperation_name.clone() })
}

/// Why the visitor is not let in.
enum Refused {
    /// A form of somebody whose session is over.
    SignedOut,
    Said(Reply),
}

/// Whether the visitor may open the page; if not, the answer instead.
fn admit(ctx: &Ctx, page: &Page) -> Result<(), Refused> {
    let refused = |fault: Fault| Err(Refused::Said(fault_page(ctx, &fault)));
    match page.right {
        Right::Open => return Ok(()),
        Right::Public if ctx.cooperation.is_some() => return Ok(()),
        Right::Public => return refused(Fault::NotFound),
        Right::Demo if ctx.site.is_demo() => return Ok(()),
        Right::Demo => return refused(Fault::NotFound),
        Right::SignedIn | Right::Deed(_) => {}
    }
    if ctx.visitor.is_none() {
        return Err(if page.writes { Refused::SignedOut } else { Refused::Said(to_sign_in(ctx)) });
    }
    if page.in_cooperation() && ctx.cooperation.is_none() {
        return refused(Fault::NotFound);
    }
    match page.right {
        Right::Deed(deed) if !ctx.may(deed) => refused(Fault::Forbidden),
        _ => Ok(()),
    }
}

/// Nothing is saved, but what was written is shown, so that it is not lost with the session.
async fn signed_out(ctx: &mut Ctx, parts: &Parts, body: axum::body::Body) -> Reply {
    if let Ok((form, _)) = body::read(&ctx.site.limits, parts, body, false).await {
        ctx.form = form;
    }
    fault_page(ctx, &Fault::Bad(Refusal::new("fault-signed-out")))
}

fn to_sign_in(ctx: &Ctx) -> Reply {
    let back: String = form_urlencoded::byte_serialize(ctx.path.as_bytes()).collect();
    Reply {
        status: StatusCode::SEE_OTHER,
        body: ReplyBody::Redirect(format!("/logga-in?till={back}")),
        cookies: vec![],
        keep: Keep::Never,
    }
}

/// Reads the form, within bounds, and holds its token against the session.
async fn receive(ctx: &mut Ctx, page: &Page, parts: &Parts, body: axum::body::Body) -> Result<(), Fault> {
    if !page.writes {
        return Ok(());
    }
    let (form, uploads): (Form, Vec<Upload>) = body::read(&ctx.site.limits, parts, body, ctx.visitor.is_some()).await?;
    ctx.form = form;
    ctx.uploads = uploads;
    use subtle::ConstantTimeEq as _;
    let sent = ctx.form.get("form_token");
    if bool::from(sent.as_bytes().ct_eq(ctx.form_token.as_bytes())) { Ok(()) } else { Err(Fault::WrongToken) }
}

impl Ctx {
    /// The same request without its files, for telling what went wrong.
    fn shadow(&self) -> Ctx {
        Ctx {
            site: self.site.clone(),
            visitor: self.visitor.clone(),
            cooperation: self.cooperation.clone(),
            parties: self.parties.clone(),
            words: self.words.clone(),
            now: self.now,
            today: self.today,
            path: self.path.clone(),
            params: self.params.clone(),
            query: self.query.clone(),
            form: self.form.clone(),
            uploads: Vec::new(),
            form_token: self.form_token.clone(),
            session: self.session.clone(),
            from_address: self.from_address.clone(),
            host: self.host.clone(),
            opened: Mutex::new(None),
        }
    }
}
