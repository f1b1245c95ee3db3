//! Files by content: a file's name is the SHA-256 of its bytes, so the same file is kept once and a
//! changed one is noticed.

use crate::{Fault, Store, Tx, args, hash_of};
use basics::CooperationId;
use bytes::Bytes;
use object_store::local::LocalFileSystem;
use object_store::path::Path as ObjectPath;
use object_store::{ObjectStore, ObjectStoreExt};
use std::path::Path;
use std::sync::Arc;

pub(crate) struct Files(Arc<dyn ObjectStore>);

/// A stored file as the database knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredFile {
    pub hash: String,
    pub size: i64,
    /// Media type, from the bytes themselves.
    pub kind: String,
}

fn place(hash: &str) -> ObjectPath {
    let head = hash.get(..2).unwrap_or("xx");
    ObjectPath::from(format!("{head}/{hash}"))
}

impl Files {
    pub(crate) fn open(folder: &Path) -> Result<Files, Fault> {
        std::fs::create_dir_all(folder)?;
        let local = LocalFileSystem::new_with_prefix(folder).map_err(fault)?.with_fsync(true);
        Ok(Files(Arc::new(local)))
    }

    pub(crate) async fn put(&self, bytes: Bytes) -> Result<String, Fault> {
        let hash = hash_of(&bytes);
        self.0.put(&place(&hash), bytes.into()).await.map_err(fault)?;
        Ok(hash)
    }

    /// The bytes under a hash; `None` when the file is missing.
    pub(crate) async fn get(&self, hash: &str) -> Result<Option<Bytes>, Fault> {
        match self.0.get(&place(hash)).await {
            Ok(found) => Ok(Some(found.bytes().await.map_err(fault)?)),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(e) => Err(fault(e)),
        }
    }
}

fn fault(e: object_store::Error) -> Fault {
    use std::error::Error as _;
    let said = e.to_string();
    let mut cause = e.source();
    while let Some(inner) = cause {
        if let Some(io) = inner.downcast_ref::<std::io::Error>() {
            return match io.kind() {
                std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Fault::Full(said),
                _ => Fault::Gone(said),
            };
        }
        cause = inner.source();
    }
    Fault::Gone(said)
}

const KEEP: &str = "insert into stored_file (cooperation, hash, size, kind) values ($1, $2, $3, $4)
    on conflict (cooperation, hash) do nothing";

impl Store {
    /// Writes the bytes to the file store and notes them in the transaction. When the transaction is
    /// undone the bytes stay behind, unreferenced and harmless.
    pub async fn keep_file(
        &self,
        tx: &mut Tx,
        cooperation: CooperationId,
        kind: &str,
        bytes: Bytes,
    ) -> Result<StoredFile, Fault> {
        let size = i64::try_from(bytes.len()).expect("uploads are bounded");
        let hash = self.files.put(bytes).await?;
        tx.run(KEEP, args![cooperation, &hash, size, kind]).await?;
        Ok(StoredFile { hash, size, kind: kind.to_string() })
    }

    /// The bytes of a file this cooperation holds, checked against their hash.
    ///
    /// # Errors
    /// [`Fault::Damaged`] when the file is missing or its bytes have changed.
    pub async fn read_file(&self, tx: &mut Tx, cooperation: CooperationId, hash: &str) -> Result<Option<Bytes>, Fault> {
        let sql = "select size from stored_file where cooperation = $1 and hash = $2";
        if tx.row(sql, args![cooperation, hash]).await?.is_none() {
            return Ok(None);
        }
        let bytes = self.files.get(hash).await?.ok_or_else(|| Fault::Damaged(format!("fil {hash}")))?;
        if hash_of(&bytes) == hash { Ok(Some(bytes)) } else { Err(Fault::Damaged(format!("fil {hash}"))) }
    }
}
