//! The demo's public pages, which are on. Addresses of the board's office are invented.

use ::meeting::{confirm_masks, find_meeting, review};
use portal::Settings;
use store::{By, Fault, Tx};

pub async fn save(tx: &mut Tx, by: &By) -> Result<(), Fault> {
    let settings = Settings {
        is_on: true,
        about: "Nämnden ansvarar för it-drift, stöd till användare, telefoni och digital säkerhet åt kommunerna.\n\n\
                Den beslutar om verksamhetens mål, budget och uppföljning. Kommunerna delar på kostnaderna efter \
                sin överenskommelse."
            .to_string(),
        contact: "Nämndens kansli\nKommunhuset i Fjugesta".to_string(),
        email: "it-namnden@lekeberg.example".to_string(),
        phone: "0585-000 00".to_string(),
        version: 0,
    };
    portal::save_settings(tx, by, &settings).await
}

/// Reviews the adjusted minutes, so that everybody can read them: what the rules propose is masked.
pub async fn review_minutes(tx: &mut Tx, by: &By, meetings: &[i64]) -> Result<(), Fault> {
    for id in meetings {
        let Some(m) = find_meeting(tx, by.cooperation, *id).await? else { continue };
        if !m.is_locked() {
            continue;
        }
        let Some(found) = review(tx, by.cooperation, m).await? else { continue };
        let masks = found.proposals();
        confirm_masks(tx, by, &found, masks, 0).await?;
    }
    Ok(())
}
