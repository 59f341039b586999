// Encrypted attachments. Source: Matrix specification, client-server, "Sending encrypted attachments".

const { subtle } = globalThis.crypto;
const base64 = (bytes) => Buffer.from(bytes).toString("base64").replace(/=+$/, "");
const digest = async (bytes) => base64(await subtle.digest("SHA-256", bytes));

export async function encryptFile(clear) {
  const iv = new Uint8Array(16);
  globalThis.crypto.getRandomValues(iv.subarray(0, 8)); // the other half counts blocks
  const key = await subtle.generateKey({ name: "AES-CTR", length: 256 }, true, ["encrypt", "decrypt"]);
  const cipher = new Uint8Array(await subtle.encrypt({ name: "AES-CTR", counter: iv, length: 64 }, key, clear));
  const jwk = await subtle.exportKey("jwk", key);
  return {
    cipher,
    file: {
      v: "v2",
      key: { alg: jwk.alg, ext: true, k: jwk.k, key_ops: jwk.key_ops, kty: jwk.kty },
      iv: base64(iv),
      hashes: { sha256: await digest(cipher) },
    },
  };
}

export async function decryptFile(cipher, file) {
  if ((await digest(cipher)) !== file.hashes.sha256.replace(/=+$/, "")) throw new Error("hash differs");
  const key = await subtle.importKey("jwk", file.key, { name: "AES-CTR" }, false, ["decrypt"]);
  const counter = new Uint8Array(Buffer.from(file.iv, "base64"));
  return subtle.decrypt({ name: "AES-CTR", counter, length: 64 }, key, cipher);
}
