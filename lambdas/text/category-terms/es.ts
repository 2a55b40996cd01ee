import type { CategoryTerms } from './category-terms.ts';

/** Written for this project after the definitions of the IPTC Media Topics; extend it as your papers need. */
export const es: CategoryTerms = {
  'arts, culture, entertainment and media': {
    sure: `cine, película*, cineasta*, actor, actores, actriz, actrices, novela*, novelista*, poeta*, poesía, museo*, pintor*, escultor*, orquesta*, ópera, teatro*, dramaturg*, músic*, canción, canciones, cantante*, disco, concierto*, festival*, libertad de prensa, periodis*, premio cervantes, goya, óscar, patrimonio cultural, literatura, literari*, documental*, taquilla, artista*, biblioteca*, librer*, patrimonio mundial, restitución, desinformación, bulos, noticias falsas, fotógraf*, sátira, humorist*, coreógraf*, bailar*, televisión pública, radio pública, editorialista*, cómic*, pódcast`,
    likely: `cultura*, arte, artes, televisión, prensa, medios de comunicación, libro*, escritor*, autor*, exposición, editorial, espectador*, guion*, serie*, danza, folclore, diario, radio`,
    hint: `estreno*, obra*, escena*, público, comedia, drama, fama`,
  },
  'conflict, war and peace': {
    sure: `guerra*, bélic*, tropas, soldado*, invasión, invadi*, bombardeo*, misil*, alto el fuego, cese el fuego, tregua, terroris*, guerrilla*, paramilitar*, genocidio, masacre*, crímenes de guerra, golpe de estado, rehenes, armas nucleares, acuerdo de paz, proceso de paz, yihad*, insurgen*, ejército*, armament*, armisticio, desarme, insurrección, rebelión, cascos azules, limpieza étnica, línea del frente, servicio militar, estado mayor, venta de armas, no proliferación, conversaciones de paz, drones, levantamiento armado`,
    likely: `tratado*, bilateral*, cancillería, canciller, relaciones exteriores, derecho internacional, diferendo*, soberanía, militar*, ucrani*, gaza, israel*, palestin*, hamás, hezbolá, siria, irán, iraní, otan, kremlin, putin, zelenski, defensa, combat*, ofensiva, sancion*, diplom*, embajador*, política exterior, geopolític*, frontera*, fuerzas armadas, paz, refugiados, farc, eln`,
    hint: `ataque*, víctima*, conflicto*, seguridad, enemig*, aliad*, amenaza*, rusia, china, venezuela`,
  },
  'crime, law and justice': {
    sure: `asesin*, homicid*, policía*, policial*, fiscal, fiscales, fiscalía*, juez, jueza, jueces, tribunal*, juicio*, cárcel*, prisión, preso*, condenad*, absuel*, delito*, delincuen*, crimen, crímenes, criminal*, narco*, cartel*, cárteles, secuestr*, violación, violador*, feminicidio*, corte suprema, tribunal constitucional, poder judicial, magistrad*, sentencia*, abogad*, impunidad, imputad*, soborno*, cohecho, corrupción, extorsi*, robo*, juzgado*, audiencia nacional, sobreseim*, absolución, reincidencia, hacinamiento, blanqueo, lavado de dinero, ladron*, estafa*, extradición, allanamiento*, sicari*, prescripción, legítima defensa, estado de derecho`,
    likely: `justicia, judicial*, ley penal, pena, penal, penas, investigación, detenid*, acusad*, denuncia*, víctima*, crim*, ilegal*, constitucional*, pandill*, corrupt*`,
    hint: `ley, leyes, derecho*, violencia, inseguridad, seguridad, prueba*`,
  },
  'disaster, accident and emergency incident': {
    sure: `terremoto*, sismo*, tsunami*, huracán, huracanes, tifón*, ciclón*, tornado*, inundaci*, incendio forestal, incendios forestales, deslave*, alud, erupci*, volcán, volcanes, accidente aéreo, naufragi*, descarril*, damnificad*, protección civil, bomberos, rescatist*, dana, apagón, ahogad*, aludes, rotura de la presa, accidente ferroviario, accidente de tráfico, riada*`,
    likely: `catástrofe*, desastre*, accidente*, tragedia*, incendio*, explosión, derrumbe*, escombros, emergencia*, rescate*, evacua*, desplom*, hundimiento*, sepultad*`,
    hint: `víctimas, daño*, alerta*, desaparecid*, muert*, auxilio`,
  },
  'economy, business and finance': {
    sure: `inflación, tipos de interés, tasas de interés, pib, producto interno bruto, recesión, economía*, económic*, economist*, déficit, deuda*, fiscal responsable, política fiscal, política monetaria, exportaci*, importaci*, arancel*, bolsa, mercado*, inversi*, inversor*, empresa*, banco*, banca, bancari*, fmi, dólar*, peso argentino, devaluaci*, presupuest*, impuesto*, tribut*, petróleo, petroler*, accionista*, hipoteca*, productividad, crecimiento económico, comercio, comercial*, subsidio*, agricult*, agrícola*, campesin*, ganader*, pescador*, pesca, coste de la vida, costo de la vida, proteccionis*, privatiza*, monopolio*, finanzas públicas, austeridad, evasión fiscal, supermercado*, quiebra*, criptomoneda*, cadena de suministro, impuesto al carbono`,
    likely: `financier*, finanzas, precio*, industria*, consumidor*, consumo, crédito*, gasto público, ingreso*, capital, competencia, negocio*, ganancia*, moneda*, tarifa*, oferta, compañía*, sector, vivienda, alquiler*, cepo`,
    hint: `crecimiento, costo*, coste*, millones, crisis, pago*, dinero, producción`,
  },
  education: {
    sure: `escuela*, escolar*, colegio*, docente*, maestr*, profesor*, alumn*, estudiante*, universi*, educaci*, educativ*, aula, aulas, matrícula*, beca*, pedag*, analfabet*, currículo*, selectividad, examen, exámenes, pisa, infantil y primaria, libros de texto, alfabetiz*, catedrátic*, bachiller*`,
    likely: `enseñanza, aprendizaje, académic*, campus, rector*, facultad*, formación profesional`,
    hint: `niños, jóvenes, padres, clases`,
  },
  environment: {
    sure: `calentamiento global, clima*, climátic*, emisiones, contamina*, deforest*, biodivers*, medio ambiente, medioambient*, ambiental*, ecolog*, ecosistema*, energías renovables, renovables, combustibles fósiles, especies, amazonía, amazonia, selva*, reciclaje, sequía*, parque nacional, humedal*, glaciar*, sostenib*, sustentab*, minería ilegal, vertido*, acuífero*, pozos ilegales, desertificación, subida del mar, nivel del mar, litoral, abejas, reserva natural, sobrepesca, poliniz*, mercurio, aguas residuales, calidad del aire, desaladora*, pantano*, embalse*, caza furtiva`,
    likely: `planeta, bosque*, agua, ríos, río, naturaleza, carbono, litio, plástico*, residuos, energía*, fauna, flora, animales`,
    hint: `verde, tierra, aire, especie, mar, gas`,
  },
  health: {
    sure: `salud*, sanidad, sanitari*, hospital*, médic*, enfermer*, paciente*, enfermedad*, vacuna*, virus, pandemia*, epidemia*, covid*, coronavirus, dengue, cáncer, medicament*, fármac*, farmac*, cirug*, tratamiento*, oms, seguridad sanitaria, aborto clandestino, eutanasia, suicidio*, adicci*, obesidad, tabaco, médico de familia, listas de espera, sarampión, antibiótico*, diabetes, demencia, alzheimer, psiquiatr*, sobredosis, opioide*, residencias de mayores, dentista*, uci, matrona*, partera*`,
    likely: `contagio*, confinamiento, cuarentena, síntoma*, clínic*, drogas, dieta, infecci*, diagnóstic*, atención primaria, discapacidad`,
    hint: `muertes, riesgo*, cuidado*, mascarilla*`,
  },
  'human interest': {
    sure: `centenari*, boda real, familia real, obituario*, récord mundial, bodas de oro, carta de amor, cartas de amor`,
    likely: `cumpleaños, aniversario*, mascota*, perro*, gato*, infanta, homenaje*, reencuentro*, viud*, nonagenari*, buen samaritano`,
    hint: `recuerdo*, memoria, abuel*, infancia, nieta, nieto, nietos, funeral*, despedida*, novio, novia`,
  },
  labour: {
    sure: `sindica*, huelga*, huelguista*, salario*, sueldo*, trabajador*, desempleo, paro, parados, despido*, jubila*, pensiones, pensión, reforma laboral, laboral*, empleador*, empleo*, convenio colectivo, teletrabajo, precariedad, autónomos, patronal, repartidor*, riders, subcontrat*, horas extras, diálogo social, trabajo infantil, camareras de piso, precariedad laboral`,
    likely: `trabajo*, obrer*, emplead*, contrato*, horas extra`,
    hint: `oficio*, mano de obra`,
  },
  'lifestyle and leisure': {
    sure: `turis*, receta*, gastronom*, restaurante*, chef*, moda, hotel*, vacaciones, vino*, jardiner*, pasarela*, ocio, senderismo, acampada*, pasatiempo*, yoga`,
    likely: `viaje*, comida*, playa*, fiesta*, videojuego*, bares, paseo*, sobremesa, siesta`,
    hint: `estilo, verano, descanso, jardín, jardines, cocina*`,
  },
  'politics and government': {
    sure: `elecciones, elector*, votante*, voto*, votación, candidat*, parlament*, diputad*, congreso, partido*, coalición, oposición, pp, psoe, vox, podemos, sumar, morena, peronis*, kirchner*, milei, sánchez, feijóo, petro, boric, lula, maduro, amlo, sheinbaum, democracia*, democrátic*, autoritari*, populis*, dictadura*, referéndum*, izquierda*, derecha*, ultraderecha, legislatura*, legislad*, reforma constitucional, estatuto*, amnistía, independentis*, unión europea, comisión europea, gobernanza, política, políticas, político*`,
    likely: `campaña*, líder*, liderazgo, mandatario*, estado, institucion*, decreto*, consenso, pacto*, investidura, socialista*, conservador*, liberal*, trump, biden, funcionario*, poder ejecutivo, nacionalis*, senad*, presidente, presidenta, presidencia*, ministr*, gobierno*, gobernador*, alcalde*, ayuntamiento*, moncloa, casa rosada, casa blanca`,
    hint: `reforma*, poder, ciudadan*, país, nación, pública, público, discurso*`,
  },
  religion: {
    sure: `iglesia*, papa, vaticano, obispo*, arzobispo*, sacerdote*, católic*, evangélic*, cristian*, musulman*, islam, islámic*, judío*, judaísmo, mezquita*, biblia, religi*, teolog*, oración, oraciones, laicidad, cónclave, semana santa, ramadán`,
    likely: `fe, dios, espiritual*, sagrad*, sant*, creyente*, laic*, parroquia*`,
    hint: `moral, creencia*, alma`,
  },
  'science and technology': {
    sure: `inteligencia artificial, algoritmo*, tecnolog*, internet, redes sociales, digital*, software, ordenador*, computador*, informátic*, ciberseguridad, ciberataque*, robot*, chip, chips, semiconductor*, científic*, ciencia*, investigador*, satélite*, nasa, astronom*, astronauta*, genétic*, adn, laboratorio*, física, biolog*, químic*, google, facebook, twitter, apple, microsoft, openai, tiktok, teléfonos móviles, smartphone*, modelo de lenguaje, reconocimiento facial, centros de datos, cuántic*, cohete*, telescopio*, arqueólog*, arqueológ*, bases de datos, chatbot*, datos personales`,
    likely: `innovaci*, datos, pantalla*, móvil*, celular*, espacial*, experiment*, descubr*, web, usuarios, telecomunicaci*, privacidad, investigación científica`,
    hint: `sistema*, red, redes, espacio, máquina*`,
  },
  society: {
    sure: `inmigra*, migra*, refugiad*, racis*, xenofob*, discrimin*, feminis*, igualdad de género, violencia de género, violencia machista, lgbt*, homosexual*, transexual*, trans, aborto, pobreza, pobres, desigualdad*, derechos humanos, indígena*, pueblos originarios, natalidad, demográf*, matrimonio*, divorcio*, adopci*, vivienda social, sin techo, exclusión social, derechos civiles, memoria histórica, machis*, minorías, asilo, libertad de expresión, libertades públicas, derechos fundamentales, madres solteras, madre soltera, familias monoparentales, vivienda pública, nacionalización por, sin papeles, reagrupación familiar, personas con discapacidad, ayuda social, banco de alimentos, bancos de alimentos, esclavitud, acoso*, segregación, voluntari*, casas de acogida, pisos de acogida`,
    likely: `mujer*, familia*, sociedad, social*, jóvenes, juventud, ancian*, infancia, niñ*, comunidad*, convivencia, igualdad, inclusión, género, ciudadanía, protesta*, manifestaci*, hambre, solidaridad`,
    hint: `población, vida, barrio*, gente, derechos`,
  },
  sport: {
    sure: `fútbol, futbol*, liga de campeones, champions, copa américa, eurocopa, olímpic*, baloncesto, tenis*, ciclis*, atleta*, atletismo, boxeo, boxeador*, gol, goles, goleador*, delantero*, portero, árbitro*, entrenador*, selección nacional, la roja, real madrid, barça, fifa, uefa, estadio*, campeonato*, medalla*, deport*, dopaje, fórmula 1, béisbol, hincha*, fichaje*, juegos panamericanos, los juegos, olimpiadas, medallero`,
    likely: `jugador*, equipo*, partido amistoso, torneo*, final, campeón, campeon*, derrota, victoria, club*, liga, entrenamiento*, copa, carrera`,
    hint: `juego, récord, ganar, temporada, rival*`,
  },
  weather: {
    sure: `ola de calor, ola de frío, meteorol*, aemet, nevada*, temperaturas, granizo, borrasca*, pronóstico del tiempo, chubasco*, aguacero*, vendaval*, helada*, anticiclón`,
    likely: `lluvia*, tormenta*, viento*, nieve, calor, frío, temperatura*, termómetro*, niebla`,
    hint: `invierno, verano, sol, nubes`,
  },
};
