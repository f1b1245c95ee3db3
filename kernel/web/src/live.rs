//! Live pages: whoever listens to a cooperation hears when something was done in it.
//!
//! One task per cooperation with listeners watches the head of its journal, so that it also hears what another
//! program on the same database did; a deed done here nudges it at once. What listeners are sent is made once per
//! revision and shared by those with the same rights. Nobody holds a connection to the database while waiting.

use crate::{Ctx, Events, Fault, Later, Reply, Site};
use basics::CooperationId;
use bytes::Bytes;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, Weak};
use std::time::Duration;
use tokio::sync::{Notify, OwnedSemaphorePermit, Semaphore, watch};
use tokio::time::Instant;

/// Most listeners at once, of the whole site.
const MOST: usize = 600;
/// Most listeners of one person: some windows on some machines.
const MOST_OF_ONE: usize = 12;
/// Most different things kept ready to be sent.
const KEPT: usize = 200;
/// How often the journal is looked at when nobody nudges.
const LOOK: Duration = Duration::from_millis(1000);
/// How long it may be quiet before a sign of life is sent.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// How old the knowledge of a listener's rights may be when something is sent.
const RIGHTS: Duration = Duration::from_secs(5);

/// What is sent to a listener: the page's part as HTML.
pub type Render = for<'a> fn(&'a Ctx) -> Later<'a, Result<String, Fault>>;

/// Everybody who listens.
pub struct Live {
    channels: Mutex<HashMap<CooperationId, Weak<Channel>>>,
    /// What was last made, by what it shows and to whom.
    made: Mutex<HashMap<String, Arc<tokio::sync::Mutex<Made>>>>,
    slots: Arc<Semaphore>,
    /// Listeners per person who is signed in, by address.
    people: Arc<Mutex<HashMap<String, usize>>>,
    over: watch::Sender<bool>,
}

#[derive(Default)]
struct Made {
    revision: i64,
    html: Option<Arc<str>>,
}

struct Channel {
    head: watch::Sender<i64>,
    nudge: Arc<Notify>,
}

impl Default for Live {
    fn default() -> Live {
        Live {
            channels: Mutex::default(),
            made: Mutex::default(),
            slots: Arc::new(Semaphore::new(MOST)),
            people: Arc::default(),
            over: watch::channel(false).0,
        }
    }
}

impl Live {
    /// Something was done in the cooperation: whoever listens hears it at once.
    pub fn nudge(&self, cooperation: CooperationId) {
        let channel = held(&self.channels).get(&cooperation).and_then(Weak::upgrade);
        if let Some(channel) = channel {
            channel.nudge.notify_one();
        }
    }

    /// How many listen now.
    pub fn listeners(&self) -> usize {
        MOST - self.slots.available_permits()
    }

    /// Ends every stream: the program is about to stop.
    pub fn close(&self) {
        self.over.send_replace(true);
    }

    /// What stands under `key` at the revision or later, made at most once.
    async fn made(&self, key: &str, revision: i64, ctx: &Ctx, render: Render) -> Result<Arc<str>, Fault> {
        let slot = {
            let mut made = held(&self.made);
            if made.len() >= KEPT && !made.contains_key(key) {
                made.clear();
            }
            made.entry(key.to_string()).or_default().clone()
        };
        let mut slot = slot.lock().await;
        if let Some(html) = slot.html.as_ref().filter(|_| slot.revision >= revision) {
            return Ok(html.clone());
        }
        let html: Arc<str> = render(ctx).await?.into();
        *slot = Made { revision, html: Some(html.clone()) };
        Ok(html)
    }

    /// The channel of a cooperation; the first listener starts the task that watches its journal.
    fn channel(&self, site: &Arc<Site>, cooperation: CooperationId) -> Arc<Channel> {
        let mut channels = held(&self.channels);
        if let Some(channel) = channels.get(&cooperation).and_then(Weak::upgrade) {
            return channel;
        }
        let channel = Arc::new(Channel { head: watch::channel(0).0, nudge: Arc::default() });
        channels.insert(cooperation, Arc::downgrade(&channel));
        tokio::spawn(watch_journal(site.clone(), cooperation, Arc::downgrade(&channel), channel.nudge.clone()));
        channel
    }

    /// A place among the listeners, or `None` when there are too many.
    fn place(&self, login: &str) -> Option<Place> {
        let permit = self.slots.clone().try_acquire_owned().ok()?;
        let mut people = held(&self.people);
        let own = people.entry(login.to_string()).or_default();
        if *own >= MOST_OF_ONE {
            return None;
        }
        *own += 1;
        drop(people);
        Some(Place { _permit: permit, login: login.to_string(), people: self.people.clone() })
    }
}

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// Looks at the journal's head until the last listener has gone. A database that is away is asked again.
async fn watch_journal(site: Arc<Site>, cooperation: CooperationId, channel: Weak<Channel>, nudge: Arc<Notify>) {
    loop {
        let head = match site.store.read().await {
            Ok(mut tx) => store::journal_head(&mut tx, cooperation).await.ok().flatten().map(|(number, _)| number),
            Err(_) => None,
        };
        match (channel.upgrade(), head) {
            (None, _) => return,
            (Some(channel), Some(head)) => {
                channel.head.send_if_modified(|was| std::mem::replace(was, head) != head);
            }
            (Some(_), None) => {}
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK) => {}
            () = nudge.notified() => {}
        }
    }
}

/// A listener's place; given back when the listener goes.
struct Place {
    _permit: OwnedSemaphorePermit,
    login: String,
    people: Arc<Mutex<HashMap<String, usize>>>,
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut people = held(&self.people);
        if let Some(own) = people.get_mut(&self.login) {
            *own -= 1;
            if *own == 0 {
                people.remove(&self.login);
            }
        }
    }
}

/// One browser that listens.
struct Listener {
    ctx: Ctx,
    deed: &'static str,
    key: fn(&Ctx) -> String,
    render: Render,
    channel: Arc<Channel>,
    head: watch::Receiver<i64>,
    over: watch::Receiver<bool>,
    _place: Place,
    checked: Instant,
    sent: Option<Arc<str>>,
    begun: bool,
}

/// Answers with events: the part as it is now, and again whenever it has changed, while the visitor may see it.
/// `key` tells apart what is different to different visitors: language and rights.
pub fn follow(ctx: Ctx, deed: &'static str, key: fn(&Ctx) -> String, render: Render) -> Result<Reply, Fault> {
    ctx.let_go();
    let login = ctx.visitor.as_ref().map(|v| v.email.clone()).unwrap_or_default();
    let live = &ctx.site.live;
    let place = live.place(&login).ok_or(Fault::TooMany { wait_seconds: 60 })?;
    let channel = live.channel(&ctx.site, ctx.coop());
    let (head, over) = (channel.head.subscribe(), live.over.subscribe());
    let checked = Instant::now();
    let (sent, begun) = (None, false);
    let listener = Listener { ctx, deed, key, render, channel, head, over, _place: place, checked, sent, begun };
    let events = futures_util::stream::unfold(listener, |mut listener| async move {
        let bytes = listener.next().await?;
        Some((Ok(bytes), listener))
    });
    let events: Events = Box::pin(events);
    Ok(Reply::events(events))
}

impl Listener {
    /// The next thing to send; `None` when the stream is over.
    async fn next(&mut self) -> Option<Bytes> {
        loop {
            if *self.over.borrow() {
                return None;
            }
            let quiet = if self.begun { self.wait().await } else { false };
            self.begun = true;
            if self.checked.elapsed() >= RIGHTS && !self.may_still().await {
                return None;
            }
            if quiet {
                return Some(Bytes::from_static(b": levande\n\n"));
            }
            let revision = *self.head.borrow_and_update();
            let made = self.ctx.site.live.made(&(self.key)(&self.ctx), revision, &self.ctx, self.render).await;
            // What cannot be made now is made at the next change; the browser keeps what it has.
            let Ok(html) = made else { continue };
            if self.sent.as_ref() != Some(&html) {
                let event = event(revision, &html);
                self.sent = Some(html);
                return Some(event);
            }
        }
    }

    /// Waits for a change; `true` when it has been quiet too long.
    async fn wait(&mut self) -> bool {
        let _alive = &self.channel;
        tokio::select! {
            _ = self.head.changed() => false,
            _ = self.over.changed() => false,
            () = tokio::time::sleep(HEARTBEAT) => true,
        }
    }

    /// Looks anew at who the session belongs to and what they may.
    async fn may_still(&mut self) -> bool {
        let site = self.ctx.site.clone();
        let found = async {
            let mut tx = site.store.read().await.ok()?;
            let now = site.now(&mut tx).await.ok()?;
            let clock = crate::dispatch::session_clock(&site, now);
            site.gate.visitor(&mut tx, &self.ctx.session, clock).await.ok()?
        };
        let found = found.await;
        self.checked = Instant::now();
        self.ctx.visitor = found;
        self.ctx.may(self.deed)
    }
}

/// One event as it goes over the wire, each line of the text on its own.
fn event(revision: i64, html: &str) -> Bytes {
    let mut out = format!("id: {revision}\nevent: lage\n");
    for line in html.lines() {
        out.push_str("data: ");
        out.push_str(line);
        out.push('\n');
    }
    out.push('\n');
    Bytes::from(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_keeps_its_lines() {
        assert_eq!(event(7, "<p>ett\n</p>"), "id: 7\nevent: lage\ndata: <p>ett\ndata: </p>\n\n");
    }

    #[test]
    fn nobody_takes_more_than_their_part() {
        let live = Live::default();
        let own: Vec<Place> = (0..MOST_OF_ONE).filter_map(|_| live.place("a")).collect();
        assert_eq!((own.len(), live.listeners()), (MOST_OF_ONE, MOST_OF_ONE));
        assert!(live.place("a").is_none());
        assert!(live.place("b").is_some(), "another person still may");
        drop(own);
        assert_eq!(live.listeners(), 0);
        assert!(live.place("a").is_some());
    }
}
