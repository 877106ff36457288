const halfYear = 182 * 86_400_000

type Settings = { contact: string; url: string; now: Date }

/**
 * Whom to tell of a hole in the security of the site (RFC 9116).
 * @param settings a contact as `mailto:` or `https:`, the address of the site, and the time of the build: what was not
 * built again for half a year says so itself
 */
export function securityText({ contact, url, now }: Settings): string {
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${new Date(now.getTime() + halfYear).toISOString().replace(/\.\d+/, '')}`,
    'Preferred-Languages: en',
    `Canonical: ${url}/.well-known/security.txt`,
  ]
  return `${lines.join('\n')}\n`
}
