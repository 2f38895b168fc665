//! What kind of place a folder is, and which sticks are there (architecture 5: a workshop's file is its own).

use std::path::{Path, PathBuf};

use dostop::store::disk::RealDisk;
use dostop::store::disk::memory::MemoryDisk;
use dostop::store::places::{Mount, Place, Stick, place, real_folder, sticks};

fn mount(folder: &str, file_system: &str) -> Mount {
    Mount {
        name: "/dev/sda1".to_owned(),
        folder: folder.into(),
        file_system: file_system.to_owned(),
        is_removable: false,
        is_read_only: false,
    }
}

fn removable(folder: &str) -> Mount {
    Mount {
        is_removable: true,
        ..mount(folder, "exfat")
    }
}

fn machine() -> Vec<Mount> {
    vec![
        mount("/", "ext4"),
        mount("/home", "btrfs"),
        mount("/home/an/team", "nfs4"),
        mount("/home/an/team/local", "ext4"),
        mount("/home/an/far", "fuse.sshfs"),
        mount("/home/an/bound", "fuse.bindfs"),
        mount("/mnt/windows", "fuseblk"),
        mount("/Volumes/office", "smbfs"),
        removable("/media/an/KINGSTON"),
    ]
}

fn kind(folder: &str) -> Place {
    place(&MemoryDisk::default(), &machine(), Path::new(folder))
}

#[test]
fn a_folder_belongs_to_the_disk_that_begins_nearest_to_it() {
    for (folder, wanted) in [
        ("/home/an/Documents", Place::Local),
        ("/home/an/team", Place::Network),
        ("/home/an/team/2026/noord", Place::Network),
        ("/home/an/team/local/x", Place::Local),
        ("/home/an/teamwork", Place::Local),
        ("/home/an/far/x", Place::Network),
        ("/home/an/bound/x", Place::Local),
        ("/mnt/windows/Users", Place::Local),
        ("/Volumes/office/team", Place::Network),
        ("/media/an/KINGSTON/dostop-team", Place::Removable),
        ("/run/user/1000/gvfs/smb-share:server=nas,share=team", Place::Network),
        (r"\\nas\team\noord", Place::Network),
        (r"\\?\UNC\nas\team", Place::Network),
        (r"\\?\C:\Users\an", Place::Local),
        ("", Place::Local),
    ] {
        assert_eq!(kind(folder), wanted, "{folder}");
    }
}

#[test]
fn a_folder_that_is_synced_is_known_by_its_name() {
    for (folder, service) in [
        ("/home/an/Dropbox/team", "Dropbox"),
        ("/home/an/Dropbox (Personal)", "Dropbox"),
        (r"C:\Users\an\OneDrive\Documenten", "OneDrive"),
        (r"C:\Users\an\OneDrive - Stad Gent\team", "OneDrive"),
        ("/Users/an/Library/CloudStorage/OneDrive-Stad/team", "OneDrive"),
        (
            "/Users/an/Library/CloudStorage/GoogleDrive-an@example.org/My Drive",
            "Google Drive",
        ),
        (r"G:\Mijn Drive\team", "Google Drive"),
        (
            "/Users/an/Library/Mobile Documents/com~apple~CloudDocs/team",
            "iCloud Drive",
        ),
        ("/home/an/Nextcloud/team", "Nextcloud"),
        ("/home/an/ownCloud", "ownCloud"),
        ("/home/an/Proton Drive/an/My files", "Proton Drive"),
        ("/home/an/pCloudDrive/x", "pCloud"),
        ("/home/an/Tresorit/x", "Tresorit"),
        // What is synced goes further than what is shared.
        ("/home/an/team/Nextcloud", "Nextcloud"),
    ] {
        assert_eq!(kind(folder), Place::Synced(service), "{folder}");
    }
    for folder in [
        "/home/an/dropboxes",
        "/home/an/About OneDrive",
        "/home/an/my driveway",
        "/home/an/icloud",
    ] {
        assert_eq!(kind(folder), Place::Local, "{folder}");
    }
}

#[test]
fn a_folder_that_is_synced_is_known_by_what_the_program_left_in_it() {
    for (marker, service) in [
        ("/home/an/desk/.stfolder", "Syncthing"),
        ("/home/an/desk/.dropbox.cache", "Dropbox"),
        ("/home/an/desk/.owncloudsync.log", "ownCloud"),
        (
            "/home/an/Library/Mobile Documents/com~apple~CloudDocs/Documents",
            "iCloud Drive",
        ),
    ] {
        let disk = MemoryDisk::default();
        disk.put(Path::new(marker), b"");
        let place = |folder: &str| place(&disk, &machine(), Path::new(folder));
        let inside = if service.starts_with("iCloud") {
            "/home/an/Documents"
        } else {
            "/home/an/desk"
        };
        assert_eq!(place(inside), Place::Synced(service), "{marker}");
        assert_eq!(place(&format!("{inside}/a/b")), Place::Synced(service), "{marker}");
        assert_eq!(place("/home/an/other"), Place::Local, "{marker}");
    }
}

#[test]
fn a_cloud_under_another_name_is_known_by_its_journal() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("OurCloud/team");
    std::fs::create_dir_all(&folder).unwrap();
    assert_eq!(place(&RealDisk, &[], &folder), Place::Local);
    std::fs::File::create(home.path().join("OurCloud/.sync_1a2b3c4d5e6f.db")).unwrap();
    assert_eq!(place(&RealDisk, &[], &folder), Place::Synced("Nextcloud"));
}

#[test]
fn sticks_are_what_can_be_taken_out_and_written_to() {
    let locked = Mount {
        is_read_only: true,
        ..removable("/media/an/LOCKED")
    };
    let windows = Mount {
        name: "WERK".to_owned(),
        ..removable(r"E:\")
    };
    let mounts = [
        vec![removable("/"), removable("/home"), locked, windows],
        vec![
            removable("/media/an/KINGSTON"),
            mount("/run/media/an/encrypted", "ext4"),
        ],
        vec![mount("/media/nas", "cifs")],
        machine(),
    ]
    .concat();
    let stick = |name: &str, folder: &str| Stick {
        name: name.to_owned(),
        folder: PathBuf::from(folder),
    };
    let wanted = [
        stick("KINGSTON", "/media/an/KINGSTON"),
        stick("encrypted", "/run/media/an/encrypted"),
        stick("WERK (E:)", r"E:\"),
    ];
    let mut found = sticks(&mounts);
    found.sort_by_key(|stick| wanted.iter().position(|other| other == stick));
    assert_eq!(found, wanted);
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_to_where_a_folder_that_is_still_to_be_made_will_lie() {
    let home = tempfile::tempdir().unwrap();
    let home = home.path().canonicalize().unwrap();
    std::fs::create_dir(home.join("OneDrive")).unwrap();
    std::os::unix::fs::symlink(home.join("OneDrive"), home.join("Documents")).unwrap();
    let folder = real_folder(&home.join("Documents/team/noord"));
    assert_eq!(folder, home.join("OneDrive/team/noord"));
    assert_eq!(place(&RealDisk, &[], &folder), Place::Synced("OneDrive"));
}
