// What a person can do, and what they see.

import {
  ClientEvent,
  EventType,
  MatrixEventEvent,
  Method,
  RoomMemberEvent,
  RoomStateEvent,
  SyncState,
  createClient,
} from "matrix-js-sdk";
import {
  AllDevicesIsolationMode,
  EventShieldColour,
  EventShieldReason,
  OnlySignedDevicesIsolationMode,
  VerificationPhase,
  VerifierEvent,
} from "matrix-js-sdk/lib/crypto-api/index.js";
import { RoomId, UserId } from "@matrix-org/matrix-sdk-crypto-wasm";
import { decryptFile, encryptFile } from "./attachments.mjs";

const nameOf = (values, value) => Object.keys(values).find((name) => values[name] === value) ?? null;

export class Person {
  constructor(changed) {
    this.changed = changed;
    this.retried = new Set(); // ids of events that were tried to be opened twice
    this.rooms = new Map(); // room id → Map of event id → MatrixEvent, in the order of the room
  }

  // --- Logging in and out ---------------------------------------------------------------------

  /** `identity`: cross-signing keys of an earlier device, from `identity()`; `sign` false: none. */
  async login({ homeserver, user, password, sign = true, onlySigned = true, identity = null }) {
    const login = await createClient({ baseUrl: homeserver }).loginRequest({
      type: "m.login.password",
      identifier: { type: "m.id.user", user },
      password,
      initial_device_display_name: "A person",
    });
    this.client = createClient({
      baseUrl: homeserver,
      userId: login.user_id,
      deviceId: login.device_id,
      accessToken: login.access_token,
    });
    this.password = password;
    await this.client.initRustCrypto({ useIndexedDB: false });
    this.crypto = this.client.getCrypto();
    this.crypto.setDeviceIsolationMode(
      onlySigned ? new OnlySignedDevicesIsolationMode() : new AllDevicesIsolationMode(false),
    );
    this.listen();
    await this.start();
    if (identity) {
      // The device list first: a signature goes onto what the server shows of the device.
      await this.crypto.getUserDeviceInfo([login.user_id], true);
      const machine = this.crypto.olmMachine;
      await machine.importCrossSigningKeys(identity.master, identity.selfSigning, identity.userSigning);
      await this.crypto.crossSignDevice(login.device_id);
    } else if (sign) {
      await this.sign();
    }
    return { user: login.user_id, device: login.device_id, token: login.access_token };
  }

  /** Sign this device with an identity of one's own; `anew` replaces the one there is. */
  async sign({ anew = false } = {}) {
    await this.crypto.bootstrapCrossSigning({
      setupNewCrossSigning: anew,
      authUploadDeviceSigningKeys: (send) =>
        send(null).catch((error) =>
          send({
            type: "m.login.password",
            identifier: { type: "m.id.user", user: this.client.getUserId() },
            password: this.password,
            session: error.data?.session,
          }),
        ),
    });
  }

  async identity() {
    const keys = await this.crypto.olmMachine.exportCrossSigningKeys();
    return { master: keys.masterKey, selfSigning: keys.self_signing_key, userSigning: keys.userSigningKey };
  }

  listen() {
    const { client } = this;
    client.on(ClientEvent.Event, (event) => {
      const room = event.getRoomId();
      if (!room || !event.getId()) return;
      this.keep(room, event);
      this.changed(room);
    });
    client.on(MatrixEventEvent.Decrypted, (event) => this.changed(event.getRoomId()));
    client.on(RoomMemberEvent.Membership, (event) => this.changed(event.getRoomId()));
    client.on(RoomStateEvent.Events, (event) => this.changed(event.getRoomId()));
    client.on("Room.myMembership", (room) => this.changed(room.roomId));
  }

  keep(room, event) {
    if (!this.rooms.has(room)) this.rooms.set(room, new Map());
    const known = this.rooms.get(room);
    // State of the room as it was found comes without order; the timeline alone is what was said.
    if (!known.has(event.getId())) known.set(event.getId(), event);
  }

  async start() {
    const ready = new Promise((resolve, reject) => {
      const heard = (state, _previous, data) => {
        if (state === SyncState.Prepared) resolve();
        else if (state === SyncState.Error && !data?.error?.httpStatus) return;
        else if (state === SyncState.Error) reject(data.error);
        else return;
        this.client.off(ClientEvent.Sync, heard);
      };
      this.client.on(ClientEvent.Sync, heard);
    });
    await this.client.startClient({ lazyLoadMembers: true, threadSupport: true, initialSyncLimit: 1000 });
    await ready;
  }

  async logout() {
    this.client.stopClient();
    await this.client.logout();
  }

  // --- Rooms ----------------------------------------------------------------------------------

  async join({ room }) {
    await this.client.joinRoom(room, { acceptSharedHistory: true });
    await this.until(() => this.client.getRoom(room)?.getMyMembership() === "join");
  }

  async leave({ room }) {
    await this.client.leave(room);
  }

  async invite({ room, user }) {
    await this.client.invite(room, user, { shareEncryptedHistory: true });
  }

  async kick({ room, user }) {
    await this.client.kick(room, user);
  }

  async create({ invite = [], direct = false, encrypted = true, name = null }) {
    const { room_id: room } = await this.client.createRoom({
      preset: "private_chat",
      invite,
      is_direct: direct,
      ...(name ? { name } : {}),
      initial_state: encrypted
        ? [{ type: EventType.RoomEncryption, state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } }]
        : [],
    });
    await this.until(() => this.client.getRoom(room)?.getMyMembership() === "join");
    if (encrypted) await this.until(() => this.crypto.isEncryptionEnabledInRoom(room));
    // As Element does before it sends a first message: those not known of yet get no key for it.
    await this.until(() => invite.every((user) => this.client.getRoom(room).getMember(user)));
    return room;
  }

  async waitEncrypted({ room }) {
    await this.until(() => this.crypto.isEncryptionEnabledInRoom(room));
  }

  list() {
    return this.client.getRooms().map((room) => ({
      room: room.roomId,
      name: room.name,
      membership: room.getMyMembership(),
      inviter: this.inviter(room),
    }));
  }

  inviter(room) {
    const event = room.getMember(this.client.getUserId())?.events.member;
    return room.getMyMembership() === "invite" ? (event?.getSender() ?? null) : null;
  }

  async members({ room }) {
    const { joined } = await this.client.getJoinedRoomMembers(room);
    return Object.keys(joined);
  }

  /** Whether `sender` has sent this device the keys of what was said in a room. */
  async hasBundle({ room, sender }) {
    const machine = this.crypto.olmMachine;
    return Boolean(await machine.getReceivedRoomKeyBundleData(new RoomId(room), new UserId(sender)));
  }

  pins({ room }) {
    return this.state({ room, type: EventType.RoomPinnedEvents, key: "" })?.pinned ?? [];
  }

  state({ room, type, key = "" }) {
    return this.client.getRoom(room)?.currentState.getStateEvents(type, key)?.getContent() ?? null;
  }

  // --- Writing --------------------------------------------------------------------------------

  async send({ room, content, type = EventType.RoomMessage }) {
    const { event_id: event } = await this.client.sendEvent(room, null, type, content);
    return event;
  }

  async redact({ room, event, reason }) {
    const { event_id: redaction } = await this.client.redactEvent(room, event, undefined, { reason });
    return redaction;
  }

  async upload({ room, data, name, mimetype, msgtype = "m.file" }) {
    const clear = Buffer.from(data, "base64");
    const { cipher, file } = await encryptFile(clear);
    const { content_uri: url } = await this.client.uploadContent(cipher, {
      type: "application/octet-stream",
      includeFilename: false,
    });
    const info = { mimetype, size: clear.length };
    return this.send({ room, content: { msgtype, body: name, filename: name, info, file: { ...file, url } } });
  }

  async download({ file }) {
    const url = this.client.mxcUrlToHttp(file.url, undefined, undefined, undefined, false, true, true);
    const headers = { Authorization: `Bearer ${this.client.getAccessToken()}` };
    const answer = await fetch(url, { headers });
    if (!answer.ok) throw new Error(`download: ${answer.status}`);
    const clear = await decryptFile(new Uint8Array(await answer.arrayBuffer()), file);
    return Buffer.from(clear).toString("base64");
  }

  /** To devices exactly as given: `messages` is {user: {device: content}}. */
  async sendToDevice({ type, messages }) {
    const map = new Map(Object.entries(messages).map(([user, devices]) => [user, new Map(Object.entries(devices))]));
    await this.client.sendToDevice(type, map);
  }

  /** Any request as this person: `path` from the root, `/_matrix/client/v3/…`. */
  async request({ method, path, body, query }) {
    return this.client.http.authedRequest(Method[method] ?? method, path, query ?? {}, body ?? undefined, { prefix: "" });
  }

  // --- Reading --------------------------------------------------------------------------------

  has({ room, event }) {
    return this.rooms.get(room)?.has(event) ?? false;
  }

  /** Every event of the room's timeline, in order, as this person can read it. */
  async read({ room }) {
    const events = [...(this.rooms.get(room)?.values() ?? [])];
    await this.openAgain(events);
    return Promise.all(events.map((event) => this.seen(event)));
  }

  /** Fetch what was said before this person's timeline begins. */
  async history({ room }) {
    const map = this.client.getEventMapper({ decrypt: true });
    const found = [];
    let from = null;
    do {
      const page = await this.client.createMessagesRequest(room, from, 500, "b");
      found.push(...page.chunk);
      from = page.end ?? null;
    } while (from);
    const later = this.rooms.get(room) ?? new Map();
    const all = new Map();
    for (const raw of found.reverse()) all.set(raw.event_id, later.get(raw.event_id) ?? map(raw));
    for (const [id, event] of later) if (!all.has(id)) all.set(id, event);
    this.rooms.set(room, all);
  }

  /** A thread as Element keeps it, once it has so many replies: its root and what is below it. */
  async thread({ room, root, replies }) {
    const found = () => this.client.getRoom(room)?.getThread(root);
    const isReply = (event) => event.getId() !== root && !event.isRelation("m.replace");
    // What one wrote oneself may be there twice: as it was sent, and as it came back.
    const shown = () => [...new Set((found()?.events ?? []).filter(isReply).map((event) => event.getId()))];
    await this.until(() => found()?.rootEvent && shown().length >= replies);
    return { root: found().rootEvent.getId(), replies: shown() };
  }

  /** Once more what came before the writer's devices were known, as when Element is opened anew. */
  async openAgain(events) {
    const early = ["UNKNOWN_SENDER_DEVICE", "UNSIGNED_SENDER_DEVICE"];
    const shut = events.filter(
      (event) => early.includes(event.decryptionFailureReason) && !this.retried.has(event.getId()),
    );
    if (!shut.length) return;
    for (const event of shut) this.retried.add(event.getId());
    const writers = [...new Set(shut.map((event) => event.getSender()))];
    const query = this.crypto.olmMachine.queryKeysForUsers(writers.map((user) => new UserId(user)));
    await this.crypto.outgoingRequestProcessor.makeOutgoingRequest(query);
    await Promise.all(shut.map((event) => event.attemptDecryption(this.crypto, { isRetry: true })));
  }

  /** An event as it came from the server to somebody else, as far as this person can read it. */
  async open({ event }) {
    return this.seen(this.client.getEventMapper({ decrypt: true })(event));
  }

  async seen(event) {
    await this.client.decryptEventIfNeeded(event);
    const wire = event.getWireContent();
    const encrypted = event.getWireType() === EventType.RoomMessageEncrypted;
    const info = encrypted && !event.isRedacted() ? await this.crypto.getEncryptionInfoForEvent(event) : null;
    return {
      event: event.getId(),
      sender: event.getSender(),
      type: event.getType(),
      state_key: event.getStateKey() ?? null,
      at: event.getTs(),
      content: event.getOriginalContent(),
      relation: wire["m.relates_to"] ?? event.getOriginalContent()["m.relates_to"] ?? null,
      redacts: event.event.redacts ?? wire.redacts ?? null,
      redacted: event.isRedacted(),
      encrypted,
      failed: event.isDecryptionFailure() ? (event.decryptionFailureReason ?? "UNKNOWN") : null,
      forwarder: event.getKeyForwardingUser() ?? null,
      shield: info ? nameOf(EventShieldColour, info.shieldColour) : null,
      shield_reason: info?.shieldReason == null ? null : nameOf(EventShieldReason, info.shieldReason),
    };
  }

  // --- Verification by emoji ------------------------------------------------------------------

  /** Ask `user` in `room`, or `device` of theirs directly, to verify; gives the emoji to compare. */
  async verify({ room, user, device }) {
    if (device) await this.crypto.getUserDeviceInfo([user], true);
    const request = room
      ? await this.crypto.requestVerificationDM(user, room)
      : await this.crypto.requestDeviceVerification(user, device);
    this.verification = request;
    const over = () => request.phase === VerificationPhase.Cancelled;
    await this.until(() => over() || request.phase === VerificationPhase.Ready);
    if (over()) throw new Error(`cancelled: ${request.cancellationCode}`);
    return this.emoji(request, await request.startVerification("m.sas.v1"));
  }

  /** Take part in the verification that `user` asks for in `room`. */
  async answerVerification({ room, user }) {
    const asked = () => this.crypto.findVerificationRequestDMInProgress(room, user);
    await this.until(() => asked());
    const request = asked();
    await request.accept();
    await this.until(() => request.verifier);
    return this.emoji(request, request.verifier);
  }

  emoji(request, verifier) {
    this.verification = request;
    return new Promise((resolve, reject) => {
      const show = (callbacks) => {
        this.sas = callbacks;
        resolve(callbacks.sas.emoji.map(([emoji]) => emoji));
      };
      verifier.on(VerifierEvent.ShowSas, show);
      if (verifier.getShowSasCallbacks()) show(verifier.getShowSasCallbacks());
      this.verified = verifier.verify();
      this.verified.catch(reject);
    });
  }

  /** Answer whether the emoji were the same; ends when both sides are done. */
  async compared({ same }) {
    if (same) await this.sas.confirm();
    else this.sas.mismatch();
    await this.verified;
    await this.until(() => this.verification.phase === VerificationPhase.Done);
  }

  /** Until the verification is cancelled by either side; gives the code. */
  async cancelled() {
    await this.until(() => this.verification?.phase === VerificationPhase.Cancelled, { timeout: 90_000 });
    return this.verification.cancellationCode;
  }

  async cancelVerification() {
    await this.verification.cancel();
  }

  async waitVerified({ user }) {
    await this.until(async () => (await this.trust({ user })).verified);
  }

  async trust({ user }) {
    const status = await this.crypto.getUserVerificationStatus(user);
    return {
      verified: status.isVerified(),
      cross_signed: status.isCrossSigningVerified(),
      known: status.known,
      changed: status.needsUserApproval,
    };
  }

  // --- Waiting --------------------------------------------------------------------------------

  async until(holds, { timeout = 30_000 } = {}) {
    const end = Date.now() + timeout;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error("timed out");
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
