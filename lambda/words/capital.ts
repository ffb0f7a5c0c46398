/** A name as a heading has it: with its first letter large. */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
