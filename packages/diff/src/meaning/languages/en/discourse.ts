import type { Discourse } from '../types.ts'

/** How English joins its sentences, and speaks of the text itself. */
export const discourse: Discourse = {
  connectives:
    'also|too|as well|in addition|in addition to this|additionally|furthermore|moreover|besides this|what is more|on top of that|however|nevertheless|nonetheless|that said|having said that|therefore|thus|hence|consequently|accordingly|as a result|as a consequence|for this reason|for that reason|for these reasons|for those reasons|because of this|that is why|this is why|this means|this means that|that means|that means that|in other words|that is to say|i e|in this way|in doing so|in turn|first of all|firstly|secondly|thirdly|finally|lastly|last but not least|of course|naturally|obviously|simply put|in fact|indeed|in short|in summary|to summarise|to be clear|for clarity|for the avoidance of doubt|for the sake of clarity|for the sake of completeness|as mentioned|as mentioned above|as mentioned before|as mentioned earlier|as stated above|as described above|as described below|as explained above|as explained below|as noted above|as outlined above|as set out above|as already mentioned|as you know|on the one hand|on the other hand|meanwhile|similarly|likewise|by the way|please note|please note that|note that|please be aware|please be aware that|be aware that|please be advised that|we would like to point out that|we would like to inform you that|we inform you that|you should know that|it is important to note that|it should be noted that|please|kindly|thank you|thanks',
  reader: 'user visitor reader subject',
  document:
    'policy|policies|notice|statement|declaration|document|page|section|chapter|paragraph|text|below|here|overview|following',
  places:
    'above below beginning start end top bottom foot following preceding previous next earlier later here left right margin',
  pointing: 'aforementioned abovementioned foregoing preceding following',
  examples: 'such as|for example|for instance|e g|like|among others|among other things|including for example',
  more: 'more further additional information info details detail learn read see find out click here about find visit check consult view page link website this that',
  none: '^(?:no|none of (?:the|your|this)|neither) (?:\\w+ ){0,3}(?:data|information|cookies?|details|photos?|images?|messages?|contents?)\\b',
  marks:
    'licen[cs]ed under|creative commons|adapted from the|(?:version|text|policy) (?:shall |will )?(?:prevails?|takes precedence|is (?:legally )?binding)|trademarks?|registered marks?|copyright|all rights reserved|property of their (?:respective )?owners',
  history:
    'change ?log|(?:version|revision|change|document|policy) history|history of (?:changes|versions|revisions)|(?:summary|list|overview|log|record) of (?:recent )?(?:changes|revisions|updates)|recent changes|revisions|what s new',
  contacts:
    'connect|download|load|fetch|retriev|request|contact|embed|synchroni|sen[dt]|get\\b|gets\\b|post|upload|call|quer(?:y|ies)|access',
  tells:
    'explains?|describes?|sets? out|outlines?|tells?|inform(?:s|ed|ing)?\\b|details|clarif(?:y|ies)|read\\b|learn\\b|find (?:out|information|an? overview)|know\\b|gives? you|provides? (?:you )?(?:with )?(?:information|an? (?:overview|summary))|contains? (?:information|an? (?:overview|summary))|lets? you know|answers?|summari[sz]es?|covers?|shows?|aims? to|intended to',
  asks: 'how|what|which|why|when|where|who(?:m|se)?|whether|about|information|overview|summary|practices',
  invites:
    '(?:(?:if|should) you (?:(?:still )?have|want|would like|need)|(?:for|with) (?:any |all |further |more )?(?:questions?|queries|comments?|concerns?|requests?|remarks|feedback|information)|(?:do you have|have you got|got) (?:any |a )?(?:questions?|queries)|(?:any )?questions\\?|in case of (?:any )?(?:questions?|doubt|queries)).{0,140}(?:contact|e-?mail|write|reach|touch|turn to|address|call|phone|send|ask|let us know|@)|(?:please )?(?:feel free to|do not hesitate to|don t hesitate to)? ?(?:contact|e-?mail|write to|reach out to|get in touch with) (?:us|our).{0,120}(?:questions?|queries|comments?|concerns?|remarks|more information)',
  idle: 'please thank thanks welcome glad happy pleased hope hopes help helps privacy policy policies cookie cookies statement notice declaration document page pages section sections chapter text version imprint disclaimer important importance matter matters value trust trusted seriously serious commitment committed transparency transparent clear simple plain short brief language explain explains explained detail details further more below above following here overview summary introduction conclusion background general note contents toc logo icon banner tl dr mean means what why how let tell try tried believe question questions ask answer answers legal moment carefully careful best possible as',
  leading:
    'read reading find see view download print visit visiting website site take available replaces replace replaced supersedes previous earlier older versions archive pdf terms use conditions consult check look click link top back home homepage current english dutch french german translation translated contact reach out touch write get feel free hesitate if when any all have has should would like emailing email mail e sending post phone call us at by via',
  titles:
    'data information personal collect collected collection collecting use used using uses purpose purposes process processed processing rights right choices contact reach cookie cookies similar technologies security secure securing protect protection protecting safeguards measures retention retain keep store stored storage long period periods duration deletion delete erasure third party parties share shared sharing recipients disclose disclosure disclosures who controller responsible responsibility about changes change amendments updates update legal lawful basis bases grounds reason reasons access subjects subject transfer transfers international abroad children minors links websites other complaints complaint questions exercise withdraw consent automated decisions making profiling categories types kinds source sources newsletter hosting provider providers analytics where when may do this it get touch details for from with of our your you we us',
}
