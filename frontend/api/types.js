/**
 * Types of the JSON that the API sends and takes, as its own document at `/openapi` describes them.
 *
 * @typedef {'member' | 'administrator'} Role
 * @typedef {{ id: string, username: string, email: string, emailConfirmed: boolean,
 *   pendingEmail: string | null, hasPassword: boolean, createdAt: string, role: Role, storage: StorageView }} UserView
 * @typedef {'open' | 'invitation' | 'closed'} RegistrationMode
 * @typedef {{ name: string, registration: RegistrationMode, needsAdministrator: boolean, mailReset: boolean,
 *   singleSignOn: string | null, passkeyHost: string | null }} AccountOptions `name` is what this installation is called, `singleSignOn` the name of the provider
 * @typedef {{ id: string, username: string, email: string, role: Role, createdAt: string, lastSeenOn: string | null,
 *   disabledAt: string | null, sessions: number, secondFactor: boolean, storage: StorageView, quota: StorageLimits }} AccountView
 * @typedef {{ items: AccountView[], next: string | null }} AccountPage
 * @typedef {{ id: string, note?: string, role: Role, quota: StorageLimits, createdAt: string, expiresAt: string }} InvitationView
 * @typedef {{ path: string, link: string | null }} Link whole, where the service knows the address that people open
 * @typedef {{ registration: { value: RegistrationMode, fixed: boolean }, name: { value: string, fixed: boolean } }} ServiceSettings
 * @typedef {{ name: string, up: boolean, data: Record<string, string> }} HealthCheck
 * @typedef {{ kind: string, id: string, running: boolean, nextRun: string, lastSuccess: string | null, failures: number,
 *   lastError: string | null, done: number, total: number }} JobView
 * @typedef {{ checks: HealthCheck[], jobs: JobView[] }} SystemState
 * @typedef {{ id: string, at: string, action: string, actor: string | null, subject: string | null, detail: string | null,
 *   device: string | null, address: string | null }} AuditView
 * @typedef {{ items: AuditView[], next: string | null }} AuditPage
 * @typedef {{ images: number, bytes: number, limits: StorageLimits }} StorageView with the trash
 * @typedef {{ images: number | null, bytes: number | null }} StorageLimits null: no limit
 * @typedef {{ accessToken: string, tokenType: string, expiresIn: number, user: UserView, notices?: SecurityNotice[] }} Grant
 * @typedef {{ kind: string, at: string, device: string }} SecurityNotice told once, at a sign-in
 * @typedef {{ token: string, kinds: string[], expiresIn: number }} SecondStep how a sign-in goes on whose password was right
 * @typedef {{ id: string, kind: string, name?: string, createdAt: string, usedAt?: string }} SecondFactor
 * @typedef {{ id: string, label: string, createdAt: string, usedAt: string }} ConnectedIdentity at the provider
 * @typedef {{ secret: string, uri: string, qr: { size: number, path: string } }} Enrolment
 * @typedef {{ id: string, device: string, createdAt: string, usedAt: string, address: string, current: boolean }} SessionView
 * @typedef {'images:read' | 'images:write' | 'shares:read' | 'shares:write' | 'account:read'} Scope
 * @typedef {{ id: string, name: string, scopes: Scope[], createdAt: string, expiresAt: string, usedAt?: string }} TokenView
 * @typedef {{ id: string, kind: string, at: string, device: string, address: string, detail?: string,
 *   here: boolean }} ActivityView from a device and a network like those of this one
 * @typedef {{ items: ActivityView[], next: string | null }} ActivityPage
 *
 * @typedef {{ local: string, offset: string | null, precision: Precision,
 *   source: 'exif' | 'xmp' | 'iptc' | 'png' | 'file-name' | 'file-modified' | 'upload' | 'owner' }} Taken
 * @typedef {'year' | 'month' | 'day' | 'minute' | 'second'} Precision
 * @typedef {{ make: string | null, model: string | null, lens: string | null, exposureTime: number | null,
 *   fNumber: number | null, iso: number | null, focalLength: number | null }} Camera
 * @typedef {{ latitude: number, longitude: number, altitude: number | null,
 *   place: { city: string, country: string, countryCode: string } | null }} Location where it is, and the nearest town
 * @typedef {{ id: string, fileName: string, mediaType: string, size: number, width: number | null, height: number | null, rotation: number,
 *   sha256: string | null, takenAt: string, createdAt: string, placeholder: string | null, content: string,
 *   thumbnail: string | null, preview: string | null, taken: Taken | null, takenOfFile?: Taken, camera: Camera | null,
 *   location: Location | null, description: string | null, favourite: boolean, tags: string[], deletedAt: string | null, purgeAt?: string | null,
 *   restored?: boolean, repaired?: boolean, fileNameChanged?: boolean, incomplete?: boolean, animated?: boolean, inAlbum?: boolean,
 *   guest?: string, owner?: Somebody | null, damaged: boolean, damage?: 'gone' | 'cut' | 'altered' | 'unreadable' | 'key' | 'record' }} ImageView `owner`: of
 *   another's, which comes without what is its owner's alone: favourite, tags, trash
 * @typedef {{ items: ImageView[], next: string | null }} ImagePage
 * @typedef {{ title: string | null, count: number, download: 'nothing' | 'clean' | 'original', captions: boolean, guests: boolean,
 *   expiresAt: string | null }} OpenedLink
 * @typedef {{ id: string, name: string, mediaType: string, width: number | null, height: number | null, placeholder: string | null,
 *   caption: string | null, animated?: boolean, thumbnail: string | null, preview: string | null, content: string | null }} SharedImage
 * @typedef {Pick<ImageView, 'id' | 'takenAt' | 'taken' | 'placeholder' | 'thumbnail'>} Sample of a month
 * @typedef {{ month: string, count: number }} MonthCount
 * @typedef {{ id: string, status: 'trashed' | 'deleted' | 'restored' | 'not-found' }} Receipt
 * @typedef {{ id: string, name: string, description: string | null, parent: string | null,
 *   cover: { id: string, thumbnail: string | null, placeholder: string | null } | null,
 *   chosenCover: string | null, order: 'newest' | 'oldest' | 'own', images: number, createdAt: string, revision: number,
 *   owner?: Somebody | null, role?: MemberRole | null, members?: number }} AlbumView `owner`, `role`: of one that somebody else shares with the user
 * @typedef {{ username: string }} Somebody
 * @typedef {'viewer' | 'contributor'} MemberRole
 * @typedef {{ id: string, username: string, role: MemberRole, invitedAt: string, acceptedAt: string | null }} MemberView
 * @typedef {{ id: string, album: { name: string }, owner: Somebody, role: MemberRole, invitedAt: string }} AlbumInvitation
 * @typedef {{ name: string, description?: string | null, parent?: string | null, order?: AlbumView['order'] }} NewAlbum
 * @typedef {{ name?: string, description?: string | null, parent?: string | null, cover?: string | null,
 *   order?: 'newest' | 'oldest' | 'own' }} AlbumChanges
 * @typedef {{ id: string, status: 'added' | 'present' | 'removed' | 'not-found' }} AlbumReceipt
 * @typedef {{ id: string, status: 'changed' | 'unchanged' | 'damaged' | 'not-rotatable' | 'not-found' }} EditReceipt
 * @typedef {{ id: string, name: string }} Tag
 * @typedef {{ items: Tag[], merged: { id: string, into: string }[] }} TagList
 * @typedef {{ years: { year: number, count: number }[], images: ImageView[] }} Memories newest first; the images are some of them
 * @typedef {{ text?: string, from?: string, to?: string, day?: string, types?: string[], cameras?: string[], lenses?: string[],
 *   cities?: string[], countries?: string[], tags?: string[], album?: string, inAlbum?: boolean, favourite?: boolean, located?: boolean,
 *   box?: Area, orientation?: 'landscape' | 'portrait' | 'square',
 *   minSize?: number, maxSize?: number }} SearchConditions all of which are fulfilled; none is required
 * @typedef {{ south: number, west: number, north: number, east: number }} Area
 * @typedef {{ latitude: number, longitude: number, box: Area, count: number, town: string | null, towns: number, image: string,
 *   thumbnail: string | null }} PlaceCluster `latitude`, `longitude`: the middle; `town`: that of most; `image`: the newest
 * @typedef {{ total: number, clusters: PlaceCluster[] }} SearchPlaces the largest first
 * @typedef {{ indexed: number, total: number }} SearchProgress
 * @typedef {{ value: string, count: number }} Facet
 * @typedef {{ total: number, months: MonthCount[], types: Facet[], cameras: Facet[], lenses: Facet[],
 *   cities: Facet[], countries: Facet[], tags: Facet[], favourites: number, located: number,
 *   orientations: Facet[], sizes: { minSize: number | null, maxSize: number | null, count: number }[] }} SearchSummary the most frequent first, at most 50 of each
 * @typedef {{ id: string, url: string, images: number, bytes: number, expiresAt: string }} ZipTicket
 * @typedef {{ album?: string, search?: SearchConditions, ids?: string[], folders: 'year' | 'album', partBytes: number }} NewExport
 * @typedef {{ number: number, url: string, fileName: string, images: number, bytes: number }} ExportPart
 * @typedef {{ what: 'everything' | 'album' | 'search' | 'images', album?: string }} ExportSubject `album`: its name, if that is known
 * @typedef {{ id: string, createdAt: string, expiresAt: string, of?: ExportSubject, folders: 'year' | 'album', images: number, damaged: number,
 *   bytes: number, parts: ExportPart[] }} ExportView
 * @typedef {'nothing' | 'clean' | 'original'} ShareDownload what visitors may download
 * @typedef {{ name?: string, expiresAt?: string | null, password?: string | null, maxViews?: number | null, download?: ShareDownload,
 *   captions?: boolean, guests?: boolean }} ShareTerms `expiresAt`: null for never; `password`, `maxViews`: null for none
 * @typedef {ShareTerms & { name: string } & ({ album: string } | { images: string[] })} NewShare
 * @typedef {{ id: string, name: string | null, album: string | null, thumbnail: string | null, images: number, path: string, token: string | null,
 *   state: 'open' | 'revoked' | 'expired' | 'used-up', hasPassword: boolean, expiresAt: string | null, maxViews: number | null, views: number,
 *   download: ShareDownload, captions: boolean, guests: boolean, createdAt: string, lastUsedAt: string | null, revokedAt: string | null, damaged: boolean }} ShareView
 * @typedef {{ items: ShareView[], next: string | null }} SharePage newest first
 * @typedef {{ id: string, beganAt: string, lastAt: string, address: string, device: string, previews: number, downloads: number, archives: number,
 *   bytes: number, added: number, images: VisitedPhoto[] }} ShareVisit `images`: those that were opened or downloaded one by one, 200 at most
 * @typedef {{ id: string, thumbnail: string | null, downloaded: boolean }} VisitedPhoto
 * @typedef {{ items: ShareVisit[], next: string | null }} ShareVisitPage newest first
 * @typedef {{ id: string, action: 'accept' | 'duplicate' | 'trashed' | 'damaged', image: string | null }} CheckResult
 * @typedef {{ subject: 'image' | 'images' | 'account', id: string, destroyedAt: string, destroyed: string[],
 *   backupsExpireAt: string | null }} DeletionRecord
 */
export {};
