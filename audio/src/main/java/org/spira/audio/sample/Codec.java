package org.spira.audio.sample;

/** Names the format codes of WAV as they were registered with Microsoft (mmreg.h, RFC 2361). */
public final class Codec {

  private Codec() {}

  /** How people call the codec with this format code; its number where it has no name here. */
  public static String name(int code) {
    return switch (code) {
      case 0x0001 -> "PCM";
      case 0x0002 -> "MS ADPCM";
      case 0x0003 -> "floating point";
      case 0x0006 -> "A-law";
      case 0x0007 -> "mu-law";
      case 0x0010 -> "OKI ADPCM";
      case 0x0011, 0x0069 -> "IMA ADPCM";
      case 0x0014 -> "G.723 ADPCM";
      case 0x0016, 0x0040, 0x0045, 0x0064, 0x0085 -> "G.726 ADPCM";
      case 0x0017 -> "Dialogic ADPCM";
      case 0x0020 -> "Yamaha ADPCM";
      case 0x0022 -> "TrueSpeech";
      case 0x0028, 0x008F, 0x0065 -> "G.722 ADPCM";
      case 0x0031, 0x0032, 0x0320 -> "GSM 6.10";
      case 0x0041, 0x0043 -> "G.728";
      case 0x0042, 0x0111 -> "G.723.1";
      case 0x0050 -> "MPEG audio";
      case 0x0055 -> "MP3";
      case 0x0057, 0x0136, 0x7361 -> "AMR-NB";
      case 0x0058, 0x7362 -> "AMR-WB";
      case 0x0083, 0x0084, 0x0133, 0x0134 -> "G.729";
      case 0x0092, 0x2000 -> "AC-3";
      case 0x00FF, 0x1600, 0x1602, 0x1610, 0x4143, 0x706D, 0xA106 -> "AAC";
      case 0x0130 -> "ACELP";
      case 0x0160, 0x0161, 0x0162, 0x0163 -> "Windows Media Audio";
      case 0x0200 -> "Creative ADPCM";
      case 0x0270 -> "ATRAC3";
      case 0x2001 -> "DTS";
      case 0x566F, 0x674F, 0x6750, 0x6751, 0x676F, 0x6770, 0x6771 -> "Vorbis";
      case 0x704F -> "Opus";
      case 0xA109 -> "Speex";
      case 0xF1AC -> "FLAC";
      default -> "codec 0x%04X".formatted(code);
    };
  }
}
