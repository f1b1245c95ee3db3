//! `samdrift serve`: answers on an address until told to stop.

use super::{Place, told, words};
use crate::site::{chance, now};
use crate::{Front, open_store, site_of};
use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;
use web::Site;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    place: Place,
    /// Adressen att svara på
    #[arg(long, value_name = "ADRESS:PORT", default_value = "127.0.0.1:8080")]
    listen: String,
    /// En egen TLS-proxy står framför: lita på dess X-Forwarded-For och skicka kakor bara över TLS
    #[arg(long)]
    proxy: bool,
}

pub async fn run(args: Args) -> Result<ExitCode, String> {
    let address = read_address(&args.listen)?;
    let store = open_store(&args.place.settings(true)).await.map_err(|f| told(&f))?;
    let first = access::first_administrator_token(&store, now(), chance).await.map_err(|f| told(&f))?;
    if let Some(token) = first {
        let link = format!("http://{address}/forsta/{token}");
        println!("{}", words().tv("cli-first", &[("link", link.into())]));
    }
    let secure_cookies = args.proxy || !address.ip().is_loopback();
    let site = site_of(store, None, Front { secure_cookies, behind_proxy: args.proxy });
    answer(site, address).await
}

pub fn read_address(written: &str) -> Result<SocketAddr, String> {
    written.parse().map_err(|_| words().tv("cli-bad-address", &[("written", written.into())]))
}

/// Serves the site until the terminal or the system says stop; open requests are answered first.
pub async fn answer(site: Arc<Site>, address: SocketAddr) -> Result<ExitCode, String> {
    log_to_terminal();
    let listener = tokio::net::TcpListener::bind(address).await.map_err(|e| {
        words().tv("cli-cannot-listen", &[("address", address.to_string().into()), ("why", e.to_string().into())])
    })?;
    let bound = listener.local_addr().unwrap_or(address);
    println!("{}", words().tv("cli-serving", &[("address", format!("http://{bound}").into())]));
    let turning = tokio::spawn(turn_days(site.clone()));
    let service = web::router(site.clone()).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(stop(site.clone())).await.map_err(|e| e.to_string())?;
    turning.abort();
    site.store.close().await;
    Ok(ExitCode::SUCCESS)
}

/// How often it is looked whether a day has turned.
const LOOK_EVERY: std::time::Duration = std::time::Duration::from_secs(60);

/// What the program does by itself as days go: at start, and then every minute. Each deed is a transaction of its
/// own that finds nothing to do when it has been done, so being stopped in the middle, or several nodes, do no harm.
async fn turn_days(site: Arc<Site>) {
    let mut every = tokio::time::interval(LOOK_EVERY);
    loop {
        every.tick().await;
        if let Err(fault) = turn_day(&site).await {
            tracing::warn!("anslagen kunde inte gås igenom: {fault:?}");
        }
    }
}

async fn turn_day(site: &Site) -> Result<(), web::Fault> {
    let mut tx = site.store.read().await?;
    let now = site.now(&mut tx).await?;
    drop(tx);
    let count = meeting::take_down_due(&site.store, now).await?;
    if count > 0 {
        tracing::info!("anslag som tagits ned efter överklagandetiden: {count}");
    }
    Ok(())
}

async fn stop(site: Arc<Site>) {
    let mut term = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())
        .expect("the system can tell us to stop");
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = term.recv() => {}
    }
    // Those who follow a meeting would never let go by themselves.
    site.live.close();
}

fn log_to_terminal() {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn,samdrift=info,web=info"));
    // A second start in the same process (tests) keeps the first log.
    let _ = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).try_init();
}
